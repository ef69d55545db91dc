/**
 * One topic at several borders, or at one border on several days: a column each, the verdict on top, then the values that
 * differ, then those that are the same everywhere. What stands out has a mark, a ground and a word.
 */
import { useId } from 'preact/hooks';
import type { ComparedColumn, ComparedRow, Comparison } from '../../rules/brief/compare.ts';
import type { Words } from '../../rules/model/words.ts';
import { ChangedRules } from './changed-rules.tsx';
import { CompareCell, SameCell } from './compare-cell.tsx';
import './compare-table.css';

export interface CompareTableProps {
  words: Words;
  comparison: Comparison;
  /** Opens the card of a column; absent where there is nowhere to open it. */
  onOpen?: ((column: ComparedColumn) => void) | undefined;
}

export function CompareTable({ words, comparison, onOpen }: CompareTableProps) {
  const id = useId();
  const { columns, verdict, facts, against } = comparison;
  const width = columns.length;
  const same = facts.filter(isSame);
  const other = facts.filter((row) => !isSame(row));
  const rowOf = (row: ComparedRow) => (
    <tr key={row.id} data-row={row.id} data-differs={row.differs ? '' : undefined}>
      <th scope="row" lang={row.id === 'verdict' ? undefined : words.langOf(`facts.${row.id}.label`)}>
        {row.id === 'verdict' ? words.t('compare.verdict') : words.factLabel(row.id)}
      </th>
      {row.cells.map((cell, at) => (
        <CompareCell
          key={at}
          words={words}
          row={row.id}
          cell={cell}
          card={columns[at]?.card ?? null}
          against={against}
        />
      ))}
    </tr>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
    <section class="compare-scroll" tabIndex={0} aria-labelledby={`${id}-caption`}>
      <table class="compare" data-compare={comparison.topic}>
        <caption id={`${id}-caption`}>{captionOf(words, comparison)}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={`${column.partner} ${column.day}`} scope="col" data-column={column.partner ?? column.day}>
                <ColumnName words={words} column={column} against={against} onOpen={onOpen} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowOf(verdict)}
          {other.map(rowOf)}
          {against === 'previous' && <ChangedRules words={words} columns={columns} />}
        </tbody>
        {same.length > 0 && width > 1 && (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={width + 1} class="compare-group">
                <span>{words.t('compare.same')}</span>
              </th>
            </tr>
            {same.map((row) => (
              <tr key={row.id} data-row={row.id}>
                <th scope="row" lang={words.langOf(`facts.${row.id}.label`)}>
                  {words.factLabel(row.id)}
                </th>
                <SameCell words={words} row={row} />
              </tr>
            ))}
          </tbody>
        )}
        {same.length > 0 && width === 1 && <tbody>{same.map(rowOf)}</tbody>}
      </table>
    </section>
  );
}

/** Whether one cell can speak for all: the same value, decided by the same provision, and as sure. */
function isSame({ cells, differs }: ComparedRow): boolean {
  const [first] = cells;
  return (
    !differs &&
    first !== undefined &&
    cells.every(
      (cell) =>
        cell.value === first.value &&
        cell.confidence === first.confidence &&
        cell.citation?.instrument === first.citation?.instrument &&
        cell.citation?.article === first.citation?.article,
    )
  );
}

function captionOf(words: Words, { topic, home, direction, columns, against }: Comparison): string {
  const way = words.t(direction === 'out' ? 'state.from' : 'state.to', { state: words.state(home) });
  const partner = against === 'previous' ? columns[0]?.partner : null;
  const pair =
    partner &&
    words.t('direction.pair', {
      acting: words.state(direction === 'out' ? home : partner),
      host: words.state(direction === 'out' ? partner : home),
    });
  return `${words.topic(topic)} · ${pair ?? way}`;
}

interface ColumnNameProps {
  words: Words;
  column: ComparedColumn;
  against: Comparison['against'];
  onOpen: CompareTableProps['onOpen'];
}

function ColumnName({ words, column, against, onOpen }: ColumnNameProps) {
  const isDay = against === 'previous' || column.partner === null;
  const name = isDay ? words.date(column.day) : words.state(column.partner ?? '');
  if (!onOpen) return <>{name}</>;
  return (
    <button type="button" class="compare-column" onClick={() => onOpen(column)}>
      {name}
    </button>
  );
}
