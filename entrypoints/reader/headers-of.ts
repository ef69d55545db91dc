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

interface Columns {
  /** The texts of the headers, column by column. */
  headers: string[][];
  /** Whether a column is one of names. */
  names: boolean[];
  hasNames: boolean;
}

export class Headers {
  readonly #known = new Map<Element, Columns>();
  readonly #isNameLabel: (label: string) => boolean;
  /** Most findings stand in the row of the one before. */
  #row: Element | null = null;
  #columns: Columns | null = null;

  constructor(isNameLabel: (label: string) => boolean) {
    this.#isNameLabel = isNameLabel;
  }

  /** Whether the element stands in a column of names. */
  isUnderNames(element: Element): boolean {
    const cell = closest(element, cells);
    const columns = cell && this.#columnsOf(cell);
    return columns?.hasNames === true && columns.names[columnOf(cell as Element)] === true;
  }

  /**
   * @param element in the cell, or the cell itself
   * @returns the texts of the headers, the row's among them; none where it stands in no cell
   */
  of(element: Element): string[] {
    const cell = closest(element, cells);
    const columns = cell && this.#columnsOf(cell);
    if (!cell || !columns) return [];
    const side = firstChildOf(parentOf(cell) as Element);
    const isBeside = side !== null && side !== cell && tagOf(side) === 'th';
    return [...(columns.headers[columnOf(cell)] ?? []), ...(isBeside ? [ownText(side, longestLabel)] : [])];
  }

  #columnsOf(cell: Element): Columns | null {
    const row = parentOf(cell);
    if (!(row instanceof Element)) return null;
    if (row === this.#row) return this.#columns;
    const table = closest(row, tables);
    this.#row = row;
    this.#columns = table && (this.#known.get(table) ?? this.#look(table));
    return this.#columns;
  }

  #look(table: Element): Columns {
    const headers = columnHeaders(table);
    const names = headers.map((texts) => texts.some(this.#isNameLabel));
    const columns = { headers, names, hasNames: names.includes(true) };
    this.#known.set(table, columns);
    return columns;
  }
}

function columnOf(cell: Element): number {
  let column = 0;
  let before = previousElementOf(cell);
  for (; before !== null && column < mostColumns; before = previousElementOf(before)) column++;
  return column;
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
