/** What an import came to: refused with its faults, asked about taken ids, or done. */
import type { Scenario } from '../../rules/model/scenario.ts';
import type { Words } from '../../rules/model/words.ts';
import type { ClassFault } from '../../rules/scenarios/fault.ts';
import { type CollisionChoice, collisionChoices } from '../../rules/scenarios/join-import.ts';
import { textIn } from '../classroom/case-of-scenario.ts';
import { FaultList } from './fault-text.tsx';

export type ImportState =
  | { status: 'refused'; faults: ClassFault[] }
  | { status: 'asking'; collisions: Scenario[]; migratedFrom?: number | undefined }
  | { status: 'done'; count: number; same: number; migratedFrom?: number | undefined; remarks: ClassFault[] }
  | { status: 'failed' };

export interface ImportReportProps {
  words: Words;
  state: ImportState;
  choices: ReadonlyMap<string, CollisionChoice>;
  onChoice: (id: string, choice: CollisionChoice) => void;
  onImport: () => void;
}

export function ImportReport({ words, state, choices, onChoice, onImport }: ImportReportProps) {
  return (
    <div class="editor-notice" data-import={state.status}>
      {state.status === 'refused' && <p>{words.t('editor.refused')}</p>}
      {state.status === 'failed' && <p>{words.t('editor.importFailed')}</p>}
      {'migratedFrom' in state && state.migratedFrom !== undefined && (
        <p>{words.t('editor.migrated', { version: state.migratedFrom })}</p>
      )}
      {state.status === 'done' && <p>{words.t('editor.imported', { count: state.count, same: state.same })}</p>}
      {state.status === 'refused' && <FaultList words={words} faults={state.faults} />}
      {state.status === 'done' && state.remarks.length > 0 && <FaultList words={words} faults={state.remarks} />}
      {state.status === 'asking' && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onImport();
          }}
        >
          {state.collisions.map((scenario) => (
            <fieldset key={scenario.id} data-collision={scenario.id}>
              <legend>{words.t('editor.taken', { name: textIn(scenario.title, words.lang) })}</legend>
              {collisionChoices.map((choice) => (
                <label key={choice}>
                  <input
                    type="radio"
                    name={scenario.id}
                    value={choice}
                    checked={(choices.get(scenario.id) ?? 'both') === choice}
                    onChange={() => onChoice(scenario.id, choice)}
                  />{' '}
                  {words.t(`editor.${choice}`)}{' '}
                </label>
              ))}
            </fieldset>
          ))}
          <button type="submit" class="button button-primary">
            {words.t('editor.import')}
          </button>
        </form>
      )}
    </div>
  );
}
