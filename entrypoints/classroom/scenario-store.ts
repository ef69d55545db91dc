/** A trainer's own scenarios: one class file under `classFile` in `storage.local`, checked whenever it is read. */
import browser from 'webextension-polyfill';
import type { ClassFile, KnownIds, Scenario } from '../../rules/model/scenario.ts';
import { classFormat, currentVersion } from '../../rules/model/scenario-schema.ts';
import type { ClassFault } from '../../rules/scenarios/fault.ts';
import { readClassValue } from '../../rules/scenarios/read-class-file.ts';

const key = 'classFile';
const emptyFile: ClassFile = { format: classFormat, version: currentVersion, title: 'Borderbrief', scenarios: [] };

export interface Own {
  file: ClassFile;
  /** What is stored and cannot be read: it is left as it is, and nothing is written over it. */
  faults: ClassFault[];
}

export type Saved = { status: 'saved' } | { status: 'failed' } | { status: 'conflict'; saved: Scenario | null };

export async function loadOwn(known: KnownIds): Promise<Own> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  if (stored === undefined) return { file: emptyFile, faults: [] };
  const read = readClassValue(stored, known);
  return 'file' in read ? { file: read.file, faults: [] } : { file: emptyFile, faults: read.faults };
}

/**
 * Changes what is saved; no other window can do so in between.
 * @param change from what is saved now to what shall be; what it throws is thrown
 * @returns false where it could not be written: storage full, or what is there cannot be read
 */
export function changeOwn(known: KnownIds, change: (file: ClassFile) => ClassFile): Promise<boolean> {
  return navigator.locks.request(key, async () => {
    const own = await loadOwn(known);
    if (own.faults.length > 0) return false;
    const next = change(own.file);
    if (!('file' in readClassValue(next, known))) return false;
    try {
      await browser.storage.local.set({ [key]: next });
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * Saves one scenario, unless another window has saved it since.
 * @param base how it was when it was last read or saved here; null for a new one
 */
export async function saveScenario(known: KnownIds, scenario: Scenario, base: Scenario | null): Promise<Saved> {
  let conflict: Saved | null = null;
  const isWritten = await changeOwn(known, (file) => {
    const saved = file.scenarios.find(({ id }) => id === scenario.id) ?? null;
    if (JSON.stringify(saved) !== JSON.stringify(base)) {
      conflict = { status: 'conflict', saved };
      return file;
    }
    const scenarios = saved
      ? file.scenarios.map((one) => (one === saved ? scenario : one))
      : [...file.scenarios, scenario];
    return { ...file, scenarios };
  });
  return conflict ?? { status: isWritten ? 'saved' : 'failed' };
}

/** @returns stops it */
export function watchOwn(onChange: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (key in changes) onChange();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
