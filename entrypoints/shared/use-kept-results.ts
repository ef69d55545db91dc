/** What was looked up before and what is pinned: read once the briefing is there, written at every change. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Kept, type KeptResult, pinTurned, readKept, remembered } from '../../rules/model/kept-results.ts';

const key = 'kept';

export interface KeptResults {
  kept: Kept[];
  onRemember: (result: KeptResult) => void;
  onPin: (result: KeptResult) => void;
}

/** @param isWanted reading waits until then */
export function useKeptResults(isWanted: boolean): KeptResults {
  const [kept, setKept] = useState<Kept[]>([]);
  useEffect(() => {
    if (isWanted) void load().then(setKept);
  }, [isWanted]);
  // Another window may have changed the list: each change starts from what is stored.
  const change = async (changed: (list: readonly Kept[]) => Kept[]) => {
    const next = changed(await load());
    setKept(next);
    await browser.storage.local.set({ [key]: next });
  };
  return {
    kept,
    onRemember: (result) => void change((list) => remembered(list, result)),
    onPin: (result) => void change((list) => pinTurned(list, result)),
  };
}

/** Forgets what was looked up; what is pinned stays. */
export async function forgetRecent(): Promise<void> {
  await browser.storage.local.set({ [key]: (await load()).filter(({ pinned }) => pinned) });
}

async function load(): Promise<Kept[]> {
  return readKept((await browser.storage.local.get(key))[key]);
}
