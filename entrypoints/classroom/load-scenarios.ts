/// <reference types="vite/client" />
/** The scenarios that come with the extension. */
import type { KnownIds, Scenario } from '../../rules/model/scenario.ts';

const knownIds = import.meta.glob<KnownIds>('../../generated/scenarios/known.json', { import: 'default' });
const packs = import.meta.glob<Scenario[]>('../../generated/scenarios/ready.json', { import: 'default' });

export async function loadScenarios(): Promise<Scenario[]> {
  const loaded = await Promise.all(Object.values(packs).map((load) => load()));
  return loaded.flat();
}

/** What a scenario may speak of. */
export async function loadKnown(): Promise<KnownIds> {
  const [load] = Object.values(knownIds);
  if (!load) throw new Error('The book was not compiled.');
  return load();
}
