import { describe, expect, it } from 'vitest';
import { brief } from '../../rules/brief/brief.ts';
import { reasonText } from '../../rules/words/reason-text.ts';
import { loadBook } from '../rulebook/load-book.ts';
import { loadWords } from '../rulebook/load-words.ts';
import { askedFor } from './ask.ts';
import { withOutsiderNames, withOutsiders } from './with-outsiders.ts';

const book = loadBook();

function ask(partner: string, topic: string) {
  const request = askedFor(book, { home: 'DE', with: [partner], topics: [topic] });
  return brief(withOutsiders(book, request.partners), request).cards[0];
}

describe('a state that the book does not hold', () => {
  it.each(['eaw', 'mutual-legal-assistance', 'jit', 'hot-pursuit', 'information-request'])(
    'leaves %s open, and names what is there',
    (topic) => {
      const card = ask('US', topic);
      expect(card).toMatchObject({
        verdict: 'not-available',
        partner: 'US',
        why: { code: 'outside-no-treaty', states: ['US'] },
      });
      expect(card?.instead).toEqual(expect.arrayContaining(['interpol', 'liaison-officers']));
    },
  );

  it('takes no part in what is the Union’s own', () => {
    expect(ask('MA', 'eio')).toMatchObject({ verdict: 'not-available', why: { code: 'outside' } });
    expect(ask('BR', 'uk-cooperation')).toMatchObject({ verdict: 'not-available' });
  });

  it('is named in the reader’s language', () => {
    const card = ask('US', 'hot-pursuit');
    const reason = card && reasonText(withOutsiderNames(loadWords('de')), card);
    expect(reason?.text).toContain('Vereinigte Staaten');
  });

  it.each(['XX', 'ZZ', 'SU', 'EU', 'DD'])('is no code that stands for none: %s', (code) => {
    expect(() => ask(code, 'eaw')).toThrow(`The book has no state "${code}".`);
  });
});
