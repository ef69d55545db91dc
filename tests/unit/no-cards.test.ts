/** "No" is an answer: it names the act that makes it one, says so in the officer's language, and names the way that is open. */
import { describe, expect, it } from 'vitest';
import { brief } from '../../rules/brief/brief.ts';
import { copyText } from '../../rules/brief/copy-text.ts';
import type { Card } from '../../rules/model/briefing.ts';
import { reasonText } from '../../rules/words/reason-text.ts';
import translated from '../../rules/words/translated.json' with { type: 'json' };
import { verdictText } from '../../rules/words/verdict-text.ts';
import { loadBook } from '../../scripts/rulebook/load-book.ts';
import { loadWords } from '../../scripts/rulebook/load-words.ts';

const book = loadBook();
const asOf = '2026-11-23';
const english = loadWords('en');

function ask(home: string, partner: string, topics: string[], lang = 'en'): Card[] {
  const officer = { homeState: home, service: 'police' as const };
  return brief(loadBook(lang), { officer, partners: [partner], topics, direction: 'out', asOf }).cards;
}

describe.each([
  ['LT', 'CH', 'hot-pursuit', 'cisa', '41(5)(b)', 'no-land-border', []],
  ['PT', 'GB', 'hot-pursuit', 'tca', null, 'uk-left', ['GB']],
  ['IE', 'FR', 'hot-pursuit', 'cisa', '41', 'outside', ['IE']],
  ['CY', 'GR', 'hot-pursuit', 'cisa', '41', 'outside', ['CY']],
  ['LT', 'CH', 'eio', 'dir-2014-41', '1', 'outside', ['CH']],
  ['FI', 'RS', 'sis-checks', 'reg-2018-1862', '36', 'outside', ['RS']],
  ['NO', 'XK', 'interpol', 'interpol-constitution', '4', 'outside', ['XK']],
])('%s about %s: %s', (home, partner, topic, instrument, article, code, states) => {
  const [card] = ask(home, partner, [topic]);

  it('names the act and whom it leaves out', () => {
    expect(card).toMatchObject({
      verdict: 'not-available',
      decidedBy: { citation: { instrument, article } },
      why: { code, act: { instrument }, states },
    });
    expect(card?.citations[0]).toMatchObject({ instrument, article });
  });

  it.each(translated)('says it in the officer’s language: %s', (lang) => {
    const [told] = ask(home, partner, [topic], lang);
    if (!told) throw new Error('There is no card.');
    const words = loadWords(lang);
    const reason = reasonText(words, told);
    expect(reason).toMatchObject({ untranslated: false });
    if (card && lang !== 'en') expect(reason?.text).not.toBe(reasonText(english, card)?.text);
    expect(copyText(words, told, asOf)).toContain(reason?.text);
  });
});

it.each(['AT', 'CY', 'DK', 'IE', 'NO'])(
  'leaves no answer of %s without an act, save where the book has none',
  (home) => {
    const topics = Object.keys(book.topics);
    const partners = Object.keys(book.states).filter((id) => id !== home);
    const none = partners
      .flatMap((partner) => ask(home, partner, topics))
      .filter((card) => card.verdict === 'not-available');
    const bare = none.filter(
      ({ why }) =>
        why === null ||
        (why.act === null && !['no-record', 'no-centre'].includes(why.code)) ||
        (['outside', 'outside-no-treaty'].includes(why.code) && why.states.length === 0),
    );
    expect(bare.map(({ topic, partner }) => `${topic} ${partner}`)).toEqual([]);
    expect(none.length).toBeGreaterThan(100);
  },
);

it('does not pass off what it does not know as a prohibition', () => {
  const called = (home: string, partner: string, topic: string) =>
    ask(home, partner, [topic]).map((card) => verdictText(english, card));
  expect(called('LT', 'MD', 'hot-pursuit')).toEqual(['Not known in this book']);
  expect(called('LT', 'CH', 'pccc')).toEqual(['Not known in this book']);
  expect(called('IE', 'FR', 'hot-pursuit')).toEqual(['Not available']);
});

it('says what opens the way that it names instead', () => {
  const [card] = ask('CY', 'GR', ['hot-pursuit']);
  expect(card?.insteadBy?.['information-request']).toMatchObject({ instrument: 'dir-2023-977' });
});
