/** Beside the form: whether it is saved, what is found in its text, the card of the class, and what the book says. */
import type { Card } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import type { ClassFault } from '../../rules/scenarios/fault.ts';
import type { Mismatch } from '../../rules/scenarios/judge.ts';
import { Chips } from '../chips/chips.tsx';
import { Reveal } from '../classroom/reveal.tsx';
import { stepsOf } from '../classroom/steps.ts';
import { Kept } from './field.tsx';

export interface PreviewProps {
  words: Words;
  state: 'blank' | 'saved' | 'waiting' | 'invalid' | 'failed' | 'conflict';
  faults: ClassFault[];
  found: { states: { id: string; count: number }[]; topics: { id: string; count: number }[] };
  chosen: { home: string; partners: string[]; topics: string[] };
  card: Card | null;
  /** Null while the form has faults. */
  judged: Mismatch[] | null;
  /** Whether another window has saved it differently, and not deleted it. */
  hasTheirs: boolean;
  onPartner: (id: string) => void;
  onTopic: (id: string) => void;
  onExport: () => void;
  onBoth: () => void;
  onTheirs: () => void;
}

export function Preview(props: PreviewProps) {
  const { words, state, faults, found, chosen, card, judged } = props;
  const isSomething = found.states.length > 0 || found.topics.length > 0 || judged !== null || card !== null;
  return (
    <section class="editor-preview" aria-label={words.t('editor.preview')}>
      <div class="editor-notice">
        <p role="status" data-save-state={state}>
          {state === 'blank' && words.t('editor.begin')}
          {state === 'saved' && words.t('editor.saved')}
          {state === 'invalid' && words.t('editor.unsaved', { count: faults.length })}
          {state === 'failed' && words.t('editor.failed')}
          {state === 'conflict' && words.t('editor.conflict')}
          {state === 'waiting' && '…'}
        </p>
        <p class="editor-tools">
          {state === 'conflict' && (
            <button type="button" class="button" onClick={props.onBoth}>
              {words.t('editor.both')}
            </button>
          )}
          {state === 'conflict' && props.hasTheirs && (
            <button type="button" class="button" onClick={props.onTheirs}>
              {words.t('editor.theirs')}
            </button>
          )}
          {state !== 'blank' && (
            <button type="button" class="button" data-export-one onClick={props.onExport}>
              {words.t('editor.export')}
            </button>
          )}
        </p>
      </div>
      {isSomething && <h2>{words.t('editor.preview')}</h2>}
      <Kept by={[words, found, chosen]}>
        {() => (
          <>
            {found.states.length > 0 && (
              <Chips
                words={words}
                list="states"
                chips={found.states.map((one) => ({ ...one, on: chosen.partners.includes(one.id) }))}
                home={chosen.home}
                onToggle={props.onPartner}
              />
            )}
            {found.topics.length > 0 && (
              <Chips
                words={words}
                list="topics"
                chips={found.topics.map((one) => ({ ...one, on: chosen.topics.includes(one.id) }))}
                onToggle={props.onTopic}
              />
            )}
          </>
        )}
      </Kept>
      {judged && (
        <div role="status" data-judged={judged.length}>
          {judged.length === 0 ? words.t('editor.bears') : words.t('editor.bearsNot')}
          <ul>
            {judged.map(({ path, found: said }) => (
              <li key={path}>
                <code>{path}</code> → <code>{String(said ?? '–')}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Kept by={[words, card]}>{() => card && <Shown words={words} card={card} onTopic={props.onTopic} />}</Kept>
    </section>
  );
}

/** The card with all that the class will see of it. */
function Shown({ words, card, onTopic }: { words: Words; card: Card; onTopic: (id: string) => void }) {
  const steps = stepsOf(card, false);
  return (
    <Reveal
      words={words}
      card={card}
      changes={null}
      steps={steps}
      at={steps.length - 1}
      answer={null}
      onTopic={onTopic}
    />
  );
}
