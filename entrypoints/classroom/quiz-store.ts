/** Results of the quiz under `quiz` in `storage.local`: on this machine and nowhere else, checked whenever they are read. */
import browser from 'webextension-polyfill';
import { noResults, type Results, readResults } from '../../rules/quiz/results.ts';

const key = 'quiz';

export async function loadQuiz(): Promise<{ results: Results; dropped: number }> {
  return readResults((await browser.storage.local.get(key))[key]);
}

/** What a change came to: with what is stored now, or with nothing of it where it could not be written. */
export interface Changed {
  results: Results;
  isSaved: boolean;
}

/**
 * Changes what is stored; no other window can do so in between.
 * @param unsaved what this page holds and could not store before; it takes the place of what is stored
 */
export function changeQuiz(change: (results: Results) => Results, unsaved: Results | null): Promise<Changed> {
  return navigator.locks.request(key, async () => {
    const before =
      unsaved ??
      (await loadQuiz().then(
        ({ results }) => results,
        () => null,
      ));
    const results = change(before ?? noResults);
    // What cannot be read may be whole: nothing is written over it.
    if (before === null) return { results, isSaved: false };
    try {
      await browser.storage.local.set({ [key]: results });
      return { results, isSaved: true };
    } catch {
      return { results, isSaved: false };
    }
  });
}
