/** What an import does to the saved scenarios, as the trainer has chosen where an id is taken. */
import type { Scenario } from '../model/scenario.ts';
import { freeId, type Merged, mergeScenarios } from './merge.ts';

export const collisionChoices = ['both', 'replace', 'skip'] as const;
export type CollisionChoice = (typeof collisionChoices)[number];

/** Imported scenarios whose id is that of another one that is saved. */
export function collisionsOf(saved: readonly Scenario[], incoming: readonly Scenario[]): Scenario[] {
  const { renamed } = mergeScenarios(saved, incoming);
  return renamed.flatMap(({ from }) => incoming.find(({ id }) => id === from) ?? []);
}

/**
 * @param choices by id; where there is none, both are kept
 * @param reserved ids that no scenario of a trainer's own may have: those of the ready ones
 */
export function joinImport(
  saved: readonly Scenario[],
  incoming: readonly Scenario[],
  choices: ReadonlyMap<string, CollisionChoice>,
  reserved: readonly string[],
): Merged {
  const taken = new Set([...reserved, ...saved.map(({ id }) => id), ...incoming.map(({ id }) => id)]);
  const kept = saved.map((one) =>
    choices.get(one.id) === 'replace' ? (incoming.find(({ id }) => id === one.id) ?? one) : one,
  );
  const added = incoming
    .filter(({ id }) => choices.get(id) !== 'skip' && choices.get(id) !== 'replace')
    .map((one) => (reserved.includes(one.id) ? { ...one, id: freeId(one.id, taken) } : one));
  return mergeScenarios(kept, added);
}
