import { describe, expect, it } from 'vitest';
import { brief } from '../../rules/brief/brief.ts';
import type { Card } from '../../rules/model/briefing.ts';
import { loadBook } from '../rulebook/load-book.ts';
import { printBriefing } from '../rulebook/print-briefing.ts';
import { anyMember } from './any-member.ts';
import { askedFor } from './ask.ts';
import { bookFor } from './book-for.ts';

const book = loadBook();

function cardsFor(home: string, lang: string, text: string): Card[] {
  const request = askedFor(book, { home, lang, text });
  return brief(bookFor(book, request), request).cards;
}

describe('a question that names no partner', () => {
  it.each([
    [
      'DE',
      'de',
      'Wie lange hat die andere Seite Zeit für die Antwort auf ein dringendes Ersuchen?',
      'information-request',
    ],
    [
      'NL',
      'nl',
      'Binnen hoeveel tijd moet een dringend verzoek om informatie worden beantwoord?',
      'information-request',
    ],
    ['PT', 'pt', 'mandado de detenção europeu: qual o prazo se a pessoa consentir?', 'eaw'],
    ['FR', 'fr', 'Telegram doit conserver les données, combien de temps ?', 'e-evidence'],
    ['ES', 'es', 'datos de una cuenta de Google, ¿en cuánto tiempo los entrega?', 'e-evidence'],
  ])('is answered for Member States in general (%s, %s: %s)', (home, lang, text, topic) => {
    expect(cardsFor(home, lang, text)[0]).toMatchObject({ topic, partner: anyMember });
  });

  it('has the values of the act and none of a treaty', () => {
    const card = cardsFor('DE', 'de', 'Nacheile: wie weit dürfen wir?').find(({ topic }) => topic === 'hot-pursuit');
    expect(card).toMatchObject({ verdict: 'conditions', decidedBy: { rank: 'convention' } });
    expect(card?.citations.every(({ instrument }) => !/^([a-z]{2}-)+\d{4}$/.test(instrument))).toBe(true);
    expect(card?.centres).toEqual([]);
  });

  it('counts what binds most members, though not each of them', () => {
    const text = 'Überstellung an der Binnengrenze: innerhalb welcher Frist?';
    const card = cardsFor('AT', 'de', text).find(({ topic }) => topic === 'transfer-of-persons');
    expect(card).toMatchObject({ verdict: 'conditions', facts: { deadline: 'PT24H' } });
  });

  it.each([
    ['IE', 'en', 'hot pursuit: how far may we go?'],
    ['CY', 'en', 'hot pursuit: how far may we go?'],
  ])('says no where the officer’s own state takes no part, or has no such border (%s)', (home, lang, text) => {
    const card = cardsFor(home, lang, text).find(({ topic }) => topic === 'hot-pursuit');
    expect(card?.verdict).toBe('not-available');
  });

  it.each([
    ['DK', 'en', 'Who signs an EIO?', 'eio', 'not-available'],
    ['CH', 'de', 'Wie lange dauert ein Europäischer Haftbefehl?', 'eaw', 'authorisation'],
  ])('keeps to what binds the officer’s own state (%s)', (home, lang, text, topic, verdict) => {
    expect(cardsFor(home, lang, text).find((card) => card.topic === topic)?.verdict).toBe(verdict);
  });

  it('is answered by its topics too, and the print says for whom it holds', () => {
    const request = askedFor(book, { home: 'DE', topics: ['hot-pursuit'] });
    const briefing = brief(bookFor(book, request), request);
    expect(briefing.cards).toMatchObject([{ topic: 'hot-pursuit', partner: anyMember }]);
    expect(printBriefing(briefing, 'en')).toMatch(/^No other state is named/);
  });

  it('gives no card where it says nothing that is known', () => {
    const { anyPartner, partners } = askedFor(book, { home: 'AT', lang: 'de', text: 'Qwertz asdf yxcv' });
    expect({ anyPartner, partners }).toEqual({ anyPartner: undefined, partners: [] });
  });
});

it.each([
  ['FR', 'fr', 'Peut-on envoyer une décision d’enquête européenne aux États-Unis ?', 'US'],
  ['ES', 'es', '¿podemos perseguir en caliente a Marruecos?', 'MA'],
  ['PT', 'pt', 'posso pedir dados de ADN ao Brasil?', 'BR'],
  ['DE', 'de', 'Haftbefehl in die USA schicken?', 'US'],
  ['PL', 'pl', 'czy możemy ścigać na Białoruś?', 'BY'],
])('a state outside that is named is asked about, and no Member State (%s: %s: %s)', (home, lang, text, partner) => {
  const { anyPartner, partners } = askedFor(book, { home, lang, text });
  expect({ anyPartner, partners }).toEqual({ anyPartner: partner, partners: [] });
});

it('leaves what the officer’s own state decides as it is: goods from outside', () => {
  const text = 'βρήκαμε αρχαία σε βαλίτσα από Συρία, άδεια εισαγωγής;';
  const request = askedFor(book, { home: 'GR', lang: 'el', text });
  const { cards } = brief(bookFor(book, request), request);
  expect(cards.find(({ topic }) => topic === 'cultural-goods')).toMatchObject({ partner: null, verdict: 'conditions' });
});
