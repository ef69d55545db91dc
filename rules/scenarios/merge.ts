/** Joins imported scenarios with those that are saved: nothing that is saved is changed or lost. */
import type { Scenario } from '../model/scenario.ts';
import { limits } from '../model/scenario-schema.ts';

export interface Merged {
  /** Those that were saved, as they were and in their order, and after them those that are new. */
  scenarios: Scenario[];
  /** Ids of the new ones. */
  added: string[];
  /** Imported ones that were saved already, word for word. */
  alreadyThere: string[];
  /** Imported ones whose id was taken by another scenario: both are kept. */
  renamed: { from: string; to: string }[];
}

export function mergeScenarios(saved: readonly Scenario[], incoming: readonly Scenario[]): Merged {
  const merged: Merged = { scenarios: [...saved], added: [], alreadyThere: [], renamed: [] };
  const ids = new Set(saved.map(({ id }) => id));
  const contents = new Set(saved.map(contentOf));
  for (const scenario of incoming) {
    if (contents.has(contentOf(scenario))) {
      merged.alreadyThere.push(scenario.id);
      continue;
    }
    const id = freeId(scenario.id, ids);
    if (id !== scenario.id) merged.renamed.push({ from: scenario.id, to: id });
    ids.add(id);
    merged.added.push(id);
    merged.scenarios.push({ ...scenario, id });
  }
  return merged;
}

/** Everything but the id: one that got another id in an earlier import is known again. */
function contentOf(scenario: Scenario): string {
  return JSON.stringify({ ...scenario, id: '' });
}

/** The id, or the first free one of `id-2`, `id-3` … that is not too long. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : `-${number}`;
    const free = `${id.slice(0, limits.id - ending.length)}${ending}`;
    if (!taken.has(free)) return free;
  }
}
