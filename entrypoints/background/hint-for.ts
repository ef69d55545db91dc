/** The text of the hint card for a marked word: the book is asked here, and the page gets sentences that are ready. */
import type { HintText } from '../../components/hint/hint-text.ts';
import { withTopicsOfActs } from '../../rules/brief/topics-of-acts.ts';
import { dayOf } from '../../rules/model/day-of.ts';
import type { FoundItem, PageReading } from '../../rules/model/reading.ts';
import { inLanguage, loadCore, withTopics } from '../shared/load-book.ts';
import { loadWords } from '../shared/load-words.ts';
import { pageEvent } from '../shared/page-event.ts';
import { loadSettings } from '../shared/settings-store.ts';
import { browserLanguage } from '../shared/start.ts';
import { hintOf, questionOf } from './hint-of.ts';

/** @returns null where the book does not know what is asked */
export async function hintFor(item: FoundItem, page: PageReading | null): Promise<HintText | null> {
  if (page === null) return null;
  const { settings } = await loadSettings();
  const [words, core] = await Promise.all([loadWords(settings.interfaceLanguage ?? browserLanguage()), loadCore()]);
  const [led] = withTopicsOfActs([item], core);
  if (!led) return null;
  const question = questionOf(led, pageEvent(page, core, settings.homeState), settings, dayOf(new Date()));
  const book = await withTopics(await inLanguage(core, words.lang), question?.topics ?? []);
  return hintOf(words, book, led, question);
}
