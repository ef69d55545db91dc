/**
 * The cells of tables and grids under the headers that make them codes: column headers and row headers, spanned or in the
 * first row without being marked as headers, tables on their side, grids made of other elements.
 */
import { attribute, closest, firstChildOf, nextElementOf, parentOf, query, type Root, tagOf } from './dom.ts';
import { type Field, longestLabel, longestValue } from './field.ts';
import { ownText } from './own-text.ts';

export const tables = 'table, [role="grid"], [role="table"], [role="treegrid"]';
export const rows = 'tr, [role="row"]';
/** In wider rows the cell before is no label of the next one. */
const widestLabelledRow = 4;
/** Nor is it in a table that goes on for longer than a form does. */
const mostLabelledRows = 200;

interface TableState {
  /** Column → the header that makes it a column of codes. */
  labels: Map<number, string>;
  /** Column → how many more rows a cell from above covers. */
  covered: Map<number, number>;
  rows: number;
  isWide: boolean;
}

interface Cell {
  element: Element;
  column: number;
  width: number;
  isHeader: boolean;
}

/** @param isCodeLabel whether a label makes its value a code @yields a field, or null where the caller may rest */
export function* tableFields(root: Root, isCodeLabel: (label: string) => boolean): Generator<Field | null> {
  const states = new Map<Element, TableState>();
  let body: Node | null = null;
  let table: Element | null = null;
  let seen = 0;
  for (const row of query(root, rows)) {
    // Also before the first: to look for them all takes a while. Few at a time, since each new label is asked about.
    if (seen++ % 8 === 0) yield null;
    const parent = parentOf(row);
    if (parent !== body) {
      body = parent;
      table = closest(row, tables);
    }
    if (table === null) continue;
    const state = states.get(table) ?? { labels: new Map(), covered: new Map(), rows: 0, isWide: false };
    states.set(table, state);
    const first = firstChildOf(row);
    const isFirst = state.rows++ === 0;
    const cells = isFirst || isWorthAWalk(state, first) ? cellsOf(row, state.covered) : [];
    if (isFirst) state.isWide = cells.length > widestLabelledRow;
    yield* rowFields(cells, isFirst, state.labels, isCodeLabel);
  }
}

/** The fields of one row, under the headers of its table's first one. */
export function* fieldsOfRow(row: Element, isCodeLabel: (label: string) => boolean): Generator<Field> {
  const table = closest(row, tables);
  const first = table && query(table, rows)[0];
  const labels: TableState['labels'] = new Map();
  const isFirst = first === row;
  if (first && !isFirst) for (const _ of rowFields(cellsOf(first, new Map()), true, labels, isCodeLabel));
  yield* rowFields(cellsOf(row, new Map()), isFirst, labels, isCodeLabel);
}

/** In a wide table without any column of codes, and far down in a long one, only a row header can be a label. */
function isWorthAWalk({ labels, covered, isWide, rows: seen }: TableState, first: Element | null): boolean {
  if (labels.size > 0 || covered.size > 0) return true;
  return first !== null && ((!isWide && seen <= mostLabelledRows) || isHeaderCell(first));
}

function* rowFields(
  cells: Cell[],
  isFirst: boolean,
  labels: Map<number, string>,
  isCodeLabel: (label: string) => boolean,
): Generator<Field> {
  // A narrow first row without marked headers may as well be a label and its value.
  const isHead =
    cells.length > 1 && (cells.every(({ isHeader }) => isHeader) || (isFirst && cells.length > widestLabelledRow));
  const [firstCell] = cells;
  let rowLabel = firstCell?.isHeader && !isHead ? ownText(firstCell.element, longestLabel) : '';
  if (!isCodeLabel(rowLabel)) rowLabel = '';
  let before = '';
  for (const { element, column, width, isHeader } of cells) {
    const needsText = isHead || isHeader || cells.length <= widestLabelledRow || rowLabel !== '' || labels.has(column);
    const text = needsText ? ownText(element, longestLabel) : '';
    if (isHead && isCodeLabel(text)) for (let at = column; at < column + width; at++) labels.set(at, text);
    const label = isHead && isHeader ? '' : (!isHead && labels.get(column)) || rowLabel || before;
    if (label && !isHeader && text !== '' && text.length <= longestValue) yield { label, value: text, element };
    before = cells.length <= widestLabelledRow && isCodeLabel(text) ? text : '';
  }
}

/** The cells of a row, each with its column. @param covered what cells of the rows above cover, and what those of this row will */
export function cellsOf(row: Element, covered: Map<number, number>): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  const skip = () => {
    for (let left = covered.get(column) ?? 0; left > 0; left = covered.get(column) ?? 0) {
      if (left === 1) covered.delete(column);
      else covered.set(column, left - 1);
      column++;
    }
  };
  for (let element = firstChildOf(row); element !== null; element = nextElementOf(element)) {
    skip();
    const given = Number(attribute(element, 'aria-colindex'));
    if (given > 0) column = given - 1;
    const width = span(element, 'colspan');
    const height = span(element, 'rowspan');
    cells.push({ element, column, width, isHeader: isHeaderCell(element) });
    for (let at = column; height > 1 && at < column + width; at++) covered.set(at, height - 1);
    column += width;
  }
  skip();
  return cells;
}

function isHeaderCell(cell: Element): boolean {
  const role = attribute(cell, 'role');
  return role === null ? tagOf(cell) === 'th' : role === 'columnheader' || role === 'rowheader';
}

/** Spans are the page's word: no more than a table can have. */
function span(cell: Element, name: string): number {
  const value = Number(attribute(cell, name) ?? 1);
  return value > 1 && value <= 1000 ? Math.floor(value) : 1;
}
