/** The comparison's whole page: what to compare, the map, the table as its equal, and the card of a column on demand. */
import type { Comparison } from '../../rules/brief/compare.ts';
import type { IsoDate, StateId } from '../../rules/model/book.ts';
import type { Card as CardData, Citation } from '../../rules/model/briefing.ts';
import { verdictText } from '../../rules/words/verdict-text.ts';
import { Card } from '../card/card.tsx';
import { LawDate } from '../law-date/law-date.tsx';
import { PrintedAddresses } from '../line/printed-addresses.tsx';
import { BorderMap } from '../map/border-map.tsx';
import type { Outline } from '../map/outline.ts';
import { CompareForm, type CompareFormProps } from './compare-form.tsx';
import type { CompareState } from './compare-state.ts';
import { CompareTable } from './compare-table.tsx';
import './compare-view.css';

export interface CompareViewProps extends CompareFormProps {
  /** Null while it is being made, `failed` where the book could not answer. */
  comparison: Comparison | 'failed' | null;
  /** Null while it is on its way. */
  outline: Outline | null;
  checked: IsoDate | null;
  /** The card of the column that the officer opened. */
  opened: CardData | null;
  onOpen: (card: CardData | null) => void;
  onCopy: (card: CardData) => Promise<void>;
  onPrint: () => void;
}

export function CompareView(props: CompareViewProps) {
  const { words, state, comparison, opened, onOpen } = props;
  const isMade = comparison !== null && comparison !== 'failed';
  const hasColumns = isMade && comparison.columns.length > 0;
  return (
    <main class="compare-page" data-ready={comparison === null ? undefined : 'true'}>
      <header class="compare-head">
        <h1>{words.t('compare.title')}</h1>
        <button type="button" class="button" onClick={props.onPrint}>
          {words.t('compare.print')}
        </button>
      </header>
      <CompareForm {...props} />
      {comparison === 'failed' && <p role="alert">{words.t('compare.failed')}</p>}
      {isMade && !hasColumns && <p role="status">{words.t('compare.empty')}</p>}
      {hasColumns && (
        <div class="compare-answer" data-mode={state.mode}>
          {state.mode === 'borders' && props.outline && (
            <BorderMap
              words={words}
              outline={props.outline}
              home={state.home}
              marks={comparison.columns.flatMap(({ partner, card }) =>
                partner === null ? [] : [{ state: partner, ...card, called: verdictText(words, card) }],
              )}
              onChoose={(partner) => onOpen(cardOf(comparison, partner))}
            />
          )}
          <CompareTable words={words} comparison={comparison} onOpen={(column) => onOpen(column.card)} />
          {opened && (
            <div class="compare-opened">
              <Card
                words={words}
                card={opened}
                open
                onTurn={() => onOpen(null)}
                onTopic={(topic) => props.onChange({ topic })}
                onCopy={() => props.onCopy(opened)}
              />
            </div>
          )}
        </div>
      )}
      {hasColumns && <PrintedAddresses words={words} citations={decidingOf(comparison)} />}
      <LawDate words={words} asOf={asOf(state, props.today)} checked={props.checked} />
    </main>
  );
}

function cardOf({ columns }: Comparison, partner: StateId): CardData | null {
  return columns.find((column) => column.partner === partner)?.card ?? null;
}

/** What decided each cell. */
function decidingOf({ verdict, facts }: Comparison): Citation[] {
  return [verdict, ...facts].flatMap(({ cells }) => cells.flatMap(({ citation }) => citation ?? []));
}

function asOf({ mode, day }: CompareState, today: IsoDate): IsoDate {
  return mode === 'borders' ? (day ?? today) : today;
}
