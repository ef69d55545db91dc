/** Results as files: JSON, which is the whole of it, and CSV for a table. */
import type { IsoDate } from '../model/book.ts';
import type { Results } from './results.ts';
import { dueOn } from './schedule.ts';

/** A question that is under way is no result. */
export function resultsAsJson({ round: _, ...results }: Results): string {
  return `${JSON.stringify(results, null, 2)}\n`;
}

const columns = ['who', 'question', 'day', 'right', 'wrong', 'box', 'due'];

/** One row a question that the officer answered, and one for each that a class did. Fields hold no comma and no quotation mark. */
export function resultsAsCsv({ questions, classes }: Results, today: IsoDate): string {
  const own = Object.entries(questions).map(([id, one]) => [
    'officer',
    id,
    one.last,
    one.right,
    one.wrong,
    one.box,
    dueOn(one, today),
  ]);
  const held = classes.map(({ id, day, right, hands }) => {
    const all = Object.values(hands).reduce((sum, count) => sum + count, 0);
    return ['class', id, day, hands[right] ?? 0, all - (hands[right] ?? 0), '', ''];
  });
  return [columns, ...own, ...held].map((row) => `${row.join(',')}\r\n`).join('');
}
