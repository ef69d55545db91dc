/** What a table calls a cell of which only now is known that it matters: its column's headers and its row's. */
import { closest, firstChildOf, firstIn, nextElementOf, parentOf, previousElementOf, tagOf } from './dom.ts';
import { longestLabel } from './field.ts';
import { ownText } from './own-text.ts';
import { cellsOf, rows, tables } from './table-fields.ts';

const cells = 'td, [role="gridcell"], [role="cell"]';
/** No column is looked for further to the right. */
const mostColumns = 64;
/** Headers have no more rows than this. */
const mostHeaderRows = 3;

export class Headers {
  /** Table → the texts of its headers, column by column. */
  readonly #known = new Map<Element, string[][]>();

  /**
   * @param element in the cell, or the cell itself @param withSide whether the row's header counts, which is another in each row
   * @returns the texts of the headers, none where it stands in no cell
   */
  of(element: Element, withSide: boolean): string[] {
    const cell = closest(element, cells);
    const row = cell && parentOf(cell);
    const table = row instanceof Element ? closest(row, tables) : null;
    if (!cell || !(row instanceof Element) || !table) return [];
    let known = this.#known.get(table);
    if (!known) {
      known = columnHeaders(table);
      this.#known.set(table, known);
    }
    const side = withSide ? firstChildOf(row) : null;
    if (side === null && !known.some(({ length }) => length > 0)) return [];
    let column = 0;
    let before = previousElementOf(cell);
    for (; before !== null && column < mostColumns; before = previousElementOf(before)) column++;
    const isBeside = side !== null && side !== cell && tagOf(side) === 'th';
    return [...(known[column] ?? []), ...(isBeside ? [ownText(side, longestLabel)] : [])];
  }
}

/** The headers of each column: those of the first row, and of the next ones where a cell of it reaches down to them. */
function columnHeaders(table: Element): string[][] {
  const headers: string[][] = [];
  const covered = new Map<number, number>();
  let row = firstIn(table, rows);
  for (let seen = 0; row !== null && seen < mostHeaderRows; seen++) {
    for (const { element, column, width } of cellsOf(row, covered)) {
      const text = ownText(element, longestLabel);
      for (let at = column; at < column + width && at < mostColumns; at++) headers[at] = [...(headers[at] ?? []), text];
    }
    row = covered.size > 0 ? nextElementOf(row) : null;
  }
  return headers;
}
