/** What the hint card says, held to the book. */
import { beforeAll, describe, expect, it } from 'vitest';
import { hintOf, questionOf } from '../../entrypoints/background/hint-of.ts';
import english from '../../generated/words/en.json' with { type: 'json' };
import { brief } from '../../rules/brief/brief.ts';
import { nextStep } from '../../rules/brief/next-step.ts';
import type { Book } from '../../rules/model/book.ts';
import type { FoundItem } from '../../rules/model/reading.ts';
import { reasonText } from '../../rules/words/reason-text.ts';
import { createWords } from '../../rules/words/say.ts';
import { verdictText } from '../../rules/words/verdict-text.ts';
import { loadBook } from '../../scripts/rulebook/load-book.ts';

const words = createWords(english, 'en', english);
const asOf = '2026-11-22';
const officer = { homeState: 'DE', service: 'police' } as const;
let book: Book;
beforeAll(() => {
  book = loadBook();
});

const item = (kind: FoundItem['kind'], id: string, topic?: string): FoundItem => {
  return { kind, id, count: 1, weight: 1, how: ['term'], surfaces: [], ...(topic && { topic }) };
};

/** The hint for a word on a page that names these states and topics, the strongest first. */
function hint(asked: FoundItem, states: string[], topics: string[], homeState: string | null = 'DE') {
  const ranked = (ids: string[]) => ids.map((id) => ({ id, count: 1, strength: 1 }));
  const page = { states: ranked(states), topics: ranked(topics), named: asked.kind === 'instrument' ? [asked.id] : [] };
  return hintOf(words, book, asked, questionOf(asked, page, { ...officer, homeState }, asOf));
}

describe('the hint for a word', () => {
  it('of a topic says what the cards with the states of the page say, and what comes first on the first', () => {
    const { cards } = brief(book, { officer, partners: ['AT', 'FR'], topics: ['hot-pursuit'], direction: 'out', asOf });
    const shown = hint(item('topic', 'hot-pursuit'), ['DE', 'AT', 'FR'], ['hot-pursuit']);
    expect(shown?.rows.map(({ label, verdict }) => [label, verdict])).toEqual([
      ['Germany → Austria', cards[0]?.verdict],
      ['Germany → France', cards[1]?.verdict],
    ]);
    expect(shown?.next?.text).toBe(cards[0] && nextStep(cards[0])?.text);
    expect(shown?.note).toBeNull();
  });

  it('of a state says which way it is asked, and what holds for the topics of the page; what is more is counted', () => {
    const shown = hint(item('state', 'FR'), ['FR', 'DE'], ['hot-pursuit', 'surveillance', 'eaw']);
    expect(shown).toMatchObject({ name: 'France', kind: 'Germany → France · You go there, or ask', note: '1 more' });
    expect(shown?.rows.map(({ label }) => label)).toEqual([words.topic('hot-pursuit'), words.topic('surveillance')]);
  });

  it('gives the reason where something is not available', () => {
    const shown = hint(item('topic', 'hot-pursuit'), ['HU'], ['hot-pursuit']);
    expect(shown?.rows[0]?.verdict).toBe('not-available');
    expect(shown?.next).toMatchObject({ label: null, text: expect.stringContaining('common land border') });
  });

  it('never shows what is not read in an official text as a bare word', () => {
    for (const topic of Object.keys(book.topics))
      for (const partner of ['AT', 'FR', 'CH', 'PL', 'DK', 'IE']) {
        const { cards } = brief(book, { officer, partners: [partner], topics: [topic], direction: 'out', asOf });
        const shown = hint(item('topic', topic), [partner], [topic]);
        expect(
          shown?.rows.map(({ caution }) => caution !== null),
          `${topic} ${partner}`,
        ).toEqual(cards.map(({ confidence }) => confidence !== 'official'));
      }
  });

  it('says of each card what the popup says of it, and why', () => {
    for (const topic of Object.keys(book.topics))
      for (const partner of ['AT', 'FR', 'NO', 'GB', 'AL']) {
        const { cards } = brief(book, { officer, partners: [partner], topics: [topic], direction: 'out', asOf });
        const shown = hint(item('topic', topic), [partner], [topic]);
        const of = `${topic} ${partner}`;
        expect(
          shown?.rows.map(({ word }) => word),
          of,
        ).toEqual(cards.map((card) => verdictText(words, card)));
        if (cards[0]?.verdict === 'not-available')
          expect(shown?.next?.text, of).toBe(reasonText(words, cards[0])?.text);
      }
  });

  it('never says of a crime that it is allowed', () => {
    const shown = hint(item('topic', 'drugs'), ['FR'], ['drugs']);
    expect(shown?.rows[0]?.word).toBe('Cooperation, with conditions');
  });

  it('of an act that has ended says so first', () => {
    const shown = hint(item('instrument', 'fd-2006-960', 'information-request'), ['AT'], ['information-request']);
    expect(shown?.next?.text).toMatch(/ended on 2024-12-11/);
  });

  it('says that no other state is there, and promises nothing', () => {
    expect(hint(item('topic', 'hot-pursuit'), ['DE'], ['hot-pursuit'])).toMatchObject({
      rows: [],
      next: null,
      note: words.t('empty.noPartner.text'),
    });
  });

  it('only names the word while it is not known whom the officer serves', () => {
    expect(hint(item('state', 'FR'), ['FR'], [], null)).toMatchObject({
      name: 'France',
      rows: [],
      next: null,
      note: null,
    });
  });

  it.each([
    ['state', 'constructor'],
    ['topic', 'toString'],
    ['instrument', 'no-such-act'],
  ] as const)('is none for a %s that the book does not have', (kind, id) => {
    expect(hint(item(kind, id), [], [], null)).toBeNull();
  });
});
