/** Who is bound by what, where an opt-out, an opt-in or an association decides: a table for lawyers. */
import { beforeAll, describe, expect, it } from 'vitest';
import { binds, inForce } from '../../rules/brief/bound.ts';
import { brief } from '../../rules/brief/brief.ts';
import type { Book } from '../../rules/model/book.ts';
import type { Card } from '../../rules/model/briefing.ts';
import { loadBook } from '../../scripts/rulebook/load-book.ts';

let book: Book;
beforeAll(() => {
  book = loadBook();
});

/** The card for officers of `home` who deal with `partner`. */
function card(topic: string, home: string, partner: string, asOf: string): Card {
  const { cards } = brief(book, {
    officer: { homeState: home, service: 'police' },
    partners: [partner],
    topics: [topic],
    direction: 'out',
    asOf,
  });
  return cards[0] as Card;
}

describe('the states that an act binds on a day', () => {
  it.each([
    ['Ireland is outside the interoperability of police systems', 'reg-2019-818', 'IE', '2026-11-23', false],
    ['and Germany inside', 'reg-2019-818', 'DE', '2026-11-23', true],
    ['Ireland accepted the new Eurodac', 'reg-2024-1358', 'IE', '2026-11-23', true],
    ['Liechtenstein joined the joint operations of Prüm on 1 June 2025', 'dec-2008-615', 'LI', '2025-06-01', true],
    ['and was outside the day before', 'dec-2008-615', 'LI', '2025-05-31', false],
    ['Switzerland is under the information directive since 15 July 2025', 'dir-2023-977', 'CH', '2025-07-15', true],
    ['and was under the notes of 2008 until then', 'ch-eu-notes-2008', 'CH', '2025-07-14', true],
    ['Liechtenstein took the directive over on 10 February 2025', 'dir-2023-977', 'LI', '2025-02-10', true],
    ['and not before', 'dir-2023-977', 'LI', '2025-02-09', false],
    ['the Borders Code reform reached Switzerland on 23 January 2026', 'reg-2024-1717', 'CH', '2026-01-23', true],
    ['and not before', 'reg-2024-1717', 'CH', '2026-01-22', false],
    ['Ireland has no part in it', 'reg-2024-1717', 'IE', '2026-11-23', false],
    ['Bulgaria feeds VIS since 31 March 2024', 'reg-2008-767', 'BG', '2024-03-31', true],
    ['and Croatia since 2023', 'reg-2008-767', 'HR', '2023-01-01', true],
    ['Ireland executes custodial sentences of the others', 'fd-2008-909', 'IE', '2026-11-23', true],
    ['Norway does not', 'fd-2008-909', 'NO', '2026-11-23', false],
    ['Denmark did not: an agreement of its own leads there', 'reg-2024-1358', 'DK', '2026-11-23', false],
    ['Ireland takes part in the platform of joint teams', 'reg-2023-969', 'IE', '2026-11-23', true],
    ['and Denmark does not', 'reg-2023-969', 'DK', '2026-11-23', false],
    ['Ireland joined the digital channel of the courts after its adoption', 'reg-2023-2844', 'IE', '2026-11-23', true],
    ['Ireland is bound by the directive on bank accounts', 'dir-2019-1153', 'IE', '2026-11-23', true],
    ['Norway had not even consented to Prüm in 2015', 'dec-2008-615', 'NO', '2015-06-01', false],
    ['and takes part today', 'dec-2008-615', 'NO', '2026-11-23', true],
    [
      'police access to Eurodac is not established for Liechtenstein',
      'eurodac-protocols-2019',
      'LI',
      '2026-11-23',
      false,
    ],
    ['but for Switzerland it is', 'eurodac-protocols-2019', 'CH', '2026-11-23', true],
    ['Ireland opted into the security fund', 'reg-2021-1149', 'IE', '2026-11-23', true],
    ['Ukraine joined civil protection on 20 April 2023', 'dec-2013-1313', 'UA', '2023-04-20', true],
    ['and was not in it the day before', 'dec-2013-1313', 'UA', '2023-04-19', false],
    ['Switzerland never joined it', 'dec-2013-1313', 'CH', '2026-11-23', false],
    [
      'the United Kingdom had a football information point by the Union’s decision',
      'dec-2002-348',
      'GB',
      '2019-06-01',
      true,
    ],
    ['and has it no more', 'dec-2002-348', 'GB', '2026-11-23', false],
    ['Ireland takes part in the drugs agency, a matter of public health', 'reg-2023-1322', 'IE', '2026-11-23', true],
    ['and so does Denmark', 'reg-2023-1322', 'DK', '2026-11-23', true],
    ['the United Kingdom kept its football information point in 2014', 'dec-2002-348', 'GB', '2016-06-10', true],
    ['and left the decision with the Union', 'dec-2002-348', 'GB', '2021-06-11', false],
    ['Ireland takes part in the trafficking rules of 2024', 'dir-2024-1712', 'IE', '2026-11-23', true],
    ['and Denmark does not', 'dir-2024-1712', 'DK', '2026-11-23', false],
  ])('%s', (_, act, state, day, bound) => {
    const instrument = book.instruments[act];
    expect(instrument && binds(book, instrument, state, day)).toBe(bound);
  });
});

describe('data retention after the Court of Justice', () => {
  it.each([
    ['the directive was applied', '2010-01-01', true],
    ['until the day before the judgment', '2014-04-07', true],
    ['and is invalid since', '2014-04-08', false],
  ])('%s', (_, day, applied) => {
    const directive = book.instruments['dir-2006-24'];
    expect(directive && inForce(directive, day)).toBe(applied);
  });
});

describe('the card says what follows', () => {
  it.each([
    ['an Irish officer: the act leaves Ireland out', 'interoperability', 'IE', 'DE', 'outside', ['IE']],
    ['Eurodac with Liechtenstein: no way that is established', 'eurodac', 'DE', 'LI', 'outside', ['LI']],
    ['passenger data with Denmark', 'pnr', 'DE', 'DK', 'outside', ['DK']],
  ])('%s', (_, topic, home, partner, code, states) => {
    const { verdict, why } = card(topic, home, partner, '2026-11-23');
    expect(verdict).toBe('not-available');
    expect(why).toMatchObject({ code, states });
  });

  it.each([
    ['dna', 'DE', 'LI', 'not-live'],
    ['fingerprints', 'AT', 'LI', 'not-live'],
    ['vehicle-registration', 'LI', 'FR', 'not-live'],
    ['joint-patrol', 'CH', 'NO', 'no-record'],
    ['joint-operation', 'NO', 'CH', 'no-record'],
  ])(
    '%s: the Prüm agreements work only with members of the Union, and searches wait for the Council (%s, %s)',
    (topic, home, partner, code) => {
      const { verdict, why } = card(topic, home, partner, '2026-11-23');
      expect(verdict).toBe('not-available');
      expect(why?.code).toBe(code);
    },
  );

  it('a German and a Liechtenstein officer may patrol together under Prüm', () => {
    const { verdict, citations } = card('joint-patrol', 'DE', 'LI', '2026-11-23');
    expect(verdict).toBe('conditions');
    expect(citations.map(({ instrument }) => instrument)).toContain('dec-2008-615');
  });

  it.each([
    ['2025-06-01', 'not-available'],
    ['2026-02-01', 'conditions'],
  ])('on %s a person may be handed over the Swiss border by the Borders Code: %s', (asOf, verdict) => {
    expect(card('transfer-of-persons', 'DE', 'CH', asOf).verdict).toBe(verdict);
  });

  it.each([
    ['2015-10-01', 'reg-2006-562'],
    ['2020-03-20', 'reg-2016-399'],
  ])('on %s checks near an internal border rest on %s', (asOf, act) => {
    expect(card('internal-border', 'DE', 'FR', asOf).citations[0]?.instrument).toBe(act);
  });

  it.each([
    ['SI', 'HR', 'si-hr-2002'],
    ['BG', 'RO', 'ro-bg-2009'],
    ['HU', 'RO', 'ro-hu-2008'],
    ['PL', 'SK', 'pl-sk-2004'],
  ])('pursuit %s to %s names the treaty whose rule is not known here', (home, partner, act) => {
    const named = card('hot-pursuit', home, partner, '2026-11-23').citations.map(({ instrument }) => instrument);
    expect(named).toContain(act);
  });

  it('Finnish police act in the Torne valley under the Swedish act', () => {
    const cited = card('hot-pursuit', 'FI', 'SE', '2026-11-23').citations;
    expect(cited).toContainEqual(expect.objectContaining({ instrument: 'se-act-2017-496', article: '4b:1-2' }));
  });

  it.each([
    ['2025-03-01', 'P14D'],
    ['2025-07-15', 'P7D'],
  ])('on %s Switzerland answers within %s', (asOf, deadline) => {
    expect(card('information-request', 'DE', 'CH', asOf).facts.deadline).toBe(deadline);
  });

  it.each(['DK', 'DE', 'NO'])('interoperability has not started for police of %s, whatever the partner', (home) => {
    expect(card('interoperability', home, 'IE', '2026-11-23').why?.code).toBe('not-live');
  });

  it.each([
    ['DE', 'NO', /agreement with this state is signed/],
    ['CH', 'FR', /^Your state’s passenger-data agreement/],
    ['DE', 'DK', null],
    ['CH', 'NO', null],
  ])(
    'passenger data: an agreement of the Union that is signed and not known to apply (%s, %s)',
    (home, partner, said) => {
      const { verdict, reason } = card('pnr', home, partner, '2026-11-23');
      expect(verdict).toBe('not-available');
      if (said) expect(reason).toMatch(said);
      else expect(reason).toBeNull();
    },
  );

  it('the fund of 2014 to 2020 paid nothing to Danish police', () => {
    expect(card('funding', 'DK', 'DE', '2018-06-01').verdict).toBe('not-available');
    expect(card('funding', 'DE', 'DK', '2018-06-01').verdict).toBe('conditions');
  });
});
