import { describe, expect, it } from 'vitest';
import { loadBook } from './load-book.ts';
import { theDetector } from './load-detector.ts';
import { readQuestion } from './read-question.ts';

const book = loadBook();
theDetector();

describe('a question typed in a hurry', () => {
  it.each([
    ['en', 'IE', 'eaw arrest in poland, what now', 'eaw', 'PL'],
    ['de', 'DE', 'nacheile nach österreich', 'hot-pursuit', 'AT'],
    ['fr', 'FR', 'mae vers l’espagne', 'eaw', 'ES'],
    ['el', 'GR', 'παρακολούθηση τηλεφώνου στη βουλγαρία', 'interception', 'BG'],
    ['nl', 'NL', 'jit met belgië oprichten', 'jit', 'BE'],
  ])('is read without its capitals (%s: %s, %s)', (lang, home, text, topic, state) => {
    const { topics, states } = readQuestion(book, text, home, false, lang);
    expect({ topic: topics[0], state: states[0] }).toEqual({ topic, state });
  });

  it('takes no word for a state that it is not: a long page is read as it stands', () => {
    const page = 'we went to poland on an eaw. '.repeat(30);
    expect(readQuestion(book, page, 'IE', false, 'en')).toMatchObject({ topics: [], states: [] });
  });

  it('takes a doubtful word for what it may be, since a question is about something', () => {
    expect(readQuestion(book, 'Was the tolk there in time?', 'SE', false, 'sv').topics).toContain('arrest-rights');
  });
});
