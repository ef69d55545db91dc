/** What a table calls a cell of which only now is known that it matters: its column's header and its row's. */
import { closest, firstChildOf, firstIn, nextElementOf, parentOf, previousElementOf, tagOf } from './dom.ts';
import { longestLabel } from './field.ts';
import { ownText } from './own-text.ts';
import { rows, tables } from './table-fields.ts';

const cells = 'td, [role="gridcell"], [role="cell"]';
/** No column is looked for further to the right. */
const mostColumns = 64;

/** @param element in the cell, or the cell itself @returns the texts of the headers, none where it stands in no cell */
export function headersOf(element: Element): string[] {
  const cell = closest(element, cells);
  const row = cell && parentOf(cell);
  const table = row instanceof Element ? closest(row, tables) : null;
  const first = table && firstIn(table, rows);
  if (!cell || !(row instanceof Element) || !first) return [];
  let column = 0;
  let before = previousElementOf(cell);
  for (; before !== null && column < mostColumns; before = previousElementOf(before)) column++;
  let head = first === row ? null : firstChildOf(first);
  for (; head !== null && column > 0; head = nextElementOf(head)) column--;
  const side = firstChildOf(row);
  return [head, side !== null && tagOf(side) === 'th' ? side : null].flatMap((header) =>
    header === null || header === cell ? [] : [ownText(header, longestLabel)],
  );
}
