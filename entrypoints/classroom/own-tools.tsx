/** Above the list: a new scenario, export of all of one's own, import of a file that is chosen or dropped here. */
import { useRef, useState } from 'preact/hooks';
import { firstPlace, formatPlace } from '../../components/classroom/place.ts';
import { FaultList } from '../../components/editor/fault-text.tsx';
import { ImportReport, type ImportState } from '../../components/editor/import-report.tsx';
import type { ClassFile, KnownIds, Scenario } from '../../rules/model/scenario.ts';
import type { Words } from '../../rules/model/words.ts';
import type { ClassFault } from '../../rules/scenarios/fault.ts';
import { type CollisionChoice, collisionsOf, joinImport } from '../../rules/scenarios/join-import.ts';
import type { Merged } from '../../rules/scenarios/merge.ts';
import { faultOfSize, readClassFile } from '../../rules/scenarios/read-class-file.ts';
import { exportScenarios } from './export-scenarios.ts';
import { changeOwn, type Own } from './scenario-store.ts';

export interface OwnToolsProps {
  words: Words;
  known: KnownIds;
  ready: Scenario[];
  own: Own;
}

interface Incoming {
  file: ClassFile;
  remarks: ClassFault[];
  migratedFrom?: number;
}

export function OwnTools({ words, known, ready, own }: OwnToolsProps) {
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<ImportState | null>(null);
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<string, CollisionChoice>>(new Map());

  const take = async (read: Incoming, chosen: ReadonlyMap<string, CollisionChoice>) => {
    let merged: Merged | null = null;
    const reserved = ready.map(({ id }) => id);
    const isWritten = await changeOwn(known, (file) => {
      merged = joinImport(file.scenarios, read.file.scenarios, chosen, reserved);
      const title = file.scenarios.length === 0 ? read.file.title : file.title;
      return { ...file, title, scenarios: merged.scenarios };
    });
    const { added, alreadyThere } = merged ?? { added: [], alreadyThere: [] };
    const replaced = [...chosen.values()].filter((choice) => choice === 'replace').length;
    const { remarks, migratedFrom } = read;
    const count = added.length + replaced;
    setState(
      isWritten ? { status: 'done', count, same: alreadyThere.length, remarks, migratedFrom } : { status: 'failed' },
    );
  };
  const onFile = async (file: File | undefined) => {
    if (!file) return;
    const tooLarge = faultOfSize(file.size);
    const read = tooLarge ? { faults: [tooLarge] } : readClassFile(new Uint8Array(await file.arrayBuffer()), known);
    if ('faults' in read) return setState({ status: 'refused', faults: read.faults });
    const collisions = collisionsOf(own.file.scenarios, read.file.scenarios);
    setIncoming(read);
    setChoices(new Map());
    if (collisions.length > 0) setState({ status: 'asking', collisions, migratedFrom: read.migratedFrom });
    else await take(read, new Map());
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file may be dropped here; the button does the same by keyboard.
    <div
      class="own-tools"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void onFile(event.dataTransfer?.files[0]);
      }}
    >
      <p class="editor-tools">
        <a class="button button-primary" data-way="edit" href={formatPlace({ ...firstPlace, view: 'edit' })}>
          {words.t('editor.new')}
        </a>
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {words.t('editor.import')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.t('editor.import')}
          onChange={(event) => {
            void onFile(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        {own.file.scenarios.length > 0 && (
          <button
            type="button"
            class="button"
            data-export-all
            onClick={() => exportScenarios(own.file.title, own.file.scenarios)}
          >
            {words.t('editor.exportAll')}
          </button>
        )}
      </p>
      <p class="muted">{words.t('editor.importHint')}</p>
      <div role="status">
        {own.faults.length > 0 && (
          <div class="editor-notice">
            <p>{words.t('editor.unreadable')}</p>
            <FaultList words={words} faults={own.faults} />
          </div>
        )}
        {state && (
          <ImportReport
            words={words}
            state={state}
            choices={choices}
            onChoice={(id, choice) => setChoices(new Map(choices).set(id, choice))}
            onImport={() => incoming && void take(incoming, choices)}
          />
        )}
      </div>
    </div>
  );
}
