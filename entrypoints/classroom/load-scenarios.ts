/// <reference types="vite/client" />
/** The scenarios that come with the extension. */
import type { Scenario } from '../../rules/model/scenario.ts';

const packs = import.meta.glob<Scenario[]>('../../generated/scenarios/ready.json', { import: 'default' });

export async function loadScenarios(): Promise<Scenario[]> {
  const loaded = await Promise.all(Object.values(packs).map((load) => load()));
  return loaded.flat();
}
