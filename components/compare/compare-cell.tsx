/** A cell of the comparison: the value, what decides it, how sure that is, and whether it stands out. */
import type { ComparedCell, ComparedRow, Comparison } from '../../rules/brief/compare.ts';
import type { Verdict } from '../../rules/model/book.ts';
import type { Card } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { reasonText } from '../../rules/words/reason-text.ts';
import { verdictText } from '../../rules/words/verdict-text.ts';
import { Icon } from '../icon/icon.tsx';
import { CitationLink } from '../line/citation-link.tsx';
import { ConfidenceMark } from '../line/confidence-mark.tsx';
import { InEnglish } from '../line/in-english.tsx';

export interface CompareCellProps {
  words: Words;
  row: string;
  cell: ComparedCell;
  card: Card | null;
  against: Comparison['against'];
}

export function CompareCell({ words, row, cell, card, against }: CompareCellProps) {
  const isVerdict = row === 'verdict';
  const marks = { 'data-stands': cell.stands ? '' : undefined, 'data-value': String(cell.value) };
  if (cell.value === null)
    return (
      <td {...marks} class="compare-none">
        {cell.stands && <Stands words={words} against={against} />}
        <span aria-hidden="true">–</span>
        <span class="spoken">{words.t('compare.none')}</span>
      </td>
    );
  return (
    <td {...marks} data-verdict-tone={isVerdict ? cell.value : undefined} data-confidence={cell.confidence}>
      {cell.stands && <Stands words={words} against={against} />}
      {isVerdict ? (
        <VerdictWord words={words} card={card} verdict={cell.value as Verdict} confidence={cell.confidence} />
      ) : (
        <Value words={words} fact={row} cell={cell} />
      )}
      {isVerdict && card && <Reason words={words} card={card} />}
      <Basis words={words} cell={cell} />
    </td>
  );
}

/** One cell for all columns. */
export function SameCell({ words, row }: { words: Words; row: ComparedRow }) {
  const [cell] = row.cells;
  if (!cell) return null;
  return (
    <td colSpan={row.cells.length} data-confidence={cell.confidence} data-value={String(cell.value)}>
      <div class="compare-for-all">
        <Value words={words} fact={row.id} cell={cell} />
        <Basis words={words} cell={cell} />
      </div>
    </td>
  );
}

/** Not in colour alone: a sign, and a word for those who do not see it. */
function Stands({ words, against }: Pick<CompareCellProps, 'words' | 'against'>) {
  const word = words.t(against === 'most' ? 'compare.differs' : 'compare.changed');
  return (
    <span class="compare-stands" title={word}>
      <Icon name={against === 'most' ? 'differs' : 'changed'} />
      <span class="spoken">{word}: </span>
    </span>
  );
}

function Reason({ words, card }: { words: Words; card: Card }) {
  const reason = reasonText(words, card);
  return (
    reason && (
      <p class="compare-reason">
        <InEnglish words={words} when={reason.untranslated}>
          {reason.text}
        </InEnglish>
      </p>
    )
  );
}

function VerdictWord({ words, card, verdict, confidence }: Pick<CompareCellProps, 'words' | 'card'> & VerdictOf) {
  const isUnverified = confidence === 'unverified';
  return (
    <p class="compare-verdict">
      <Icon name={isUnverified ? 'unverified-mark' : verdict} />
      <span>
        {card ? verdictText(words, card) : words.t(`verdict.${verdict}`)}
        {isUnverified && ` · ${words.t('confidence.unverified')}`}
      </span>
    </p>
  );
}

type VerdictOf = { verdict: Verdict; confidence: ComparedCell['confidence'] };

function Value({ words, fact, cell }: { words: Words; fact: string; cell: ComparedCell }) {
  return (
    <p class="compare-value" data-unknown={cell.value === 'unknown' ? '' : undefined}>
      {words.factText(fact, cell.value ?? '')}
    </p>
  );
}

/** Whose answer it is, and the provision. */
function Basis({ words, cell }: { words: Words; cell: ComparedCell }) {
  const isNamed = cell.rank !== null && cell.rank !== 'fallback';
  return (
    <p class="compare-basis">
      {isNamed && <span class="compare-rank">{words.t(`compare.rank.${cell.rank as NamedRank}`)}</span>}
      {cell.citation && <CitationLink words={words} citation={cell.citation} />}
      {cell.confidence !== 'official' && <ConfidenceMark words={words} confidence={cell.confidence} />}
    </p>
  );
}

type NamedRank = Exclude<NonNullable<ComparedCell['rank']>, 'fallback'>;
