/** Whether scenarios speak of what the book has. */
import type { KnownIds, Scenario, Tie } from '../model/scenario.ts';
import { type ClassFault, type FaultCode, faultOf } from './fault.ts';

export interface CheckedIds {
  /** The scenario cannot be shown: a state or a topic is not in the book, or two scenarios have one id. */
  faults: ClassFault[];
  /** The scenario can be shown, but an answer rests on what the book does not have, or has no more. */
  remarks: ClassFault[];
}

/** @param scenarios as they stand in the file, so that the places are the file's */
export function checkIds(scenarios: readonly Scenario[], known: KnownIds): CheckedIds {
  const faults: ClassFault[] = [];
  const remarks: ClassFault[] = [];
  const sets = {
    state: new Set(known.states),
    topic: new Set(known.topics),
    fact: new Set(known.facts),
    act: new Set(known.instruments),
    line: new Set(known.lines),
  };
  const check = (kind: keyof typeof sets, id: string | undefined, path: PropertyKey[]) => {
    if (id === undefined || sets[kind].has(id)) return;
    const code: FaultCode = `unknown-${kind}`;
    (kind === 'state' || kind === 'topic' ? faults : remarks).push(faultOf(code, path, id));
  };
  const checkAll = (kind: keyof typeof sets, ids: readonly string[] = [], path: PropertyKey[]) => {
    for (const [index, id] of ids.entries()) check(kind, id, [...path, index]);
  };
  const checkTies = (ties: readonly Tie[], path: PropertyKey[]) => {
    for (const [index, tie] of ties.entries()) {
      check('topic', tie.topic, [...path, index, 'topic']);
      check('state', tie.partner, [...path, index, 'partner']);
      check('fact', tie.fact, [...path, index, 'fact']);
      check('line', tie.line, [...path, index, 'line']);
    }
  };
  const seen = new Set<string>();
  for (const [index, scenario] of scenarios.entries()) {
    const at = ['scenarios', index];
    if (seen.has(scenario.id)) faults.push(faultOf('same-id', [...at, 'id'], scenario.id));
    seen.add(scenario.id);
    check('state', scenario.home, [...at, 'home']);
    checkAll('state', scenario.partners, [...at, 'partners']);
    checkAll('topic', scenario.topics, [...at, 'topics']);
    checkAll('act', scenario.acts, [...at, 'acts']);
    checkAll('line', scenario.lines, [...at, 'lines']);
    for (const [number, { because }] of scenario.questions.entries())
      checkTies(because, [...at, 'questions', number, 'because']);
    for (const [number, { change, because }] of scenario.whatIfs.entries()) {
      const place = [...at, 'whatIfs', number];
      check('state', change.home, [...place, 'change', 'home']);
      checkAll('state', change.partners, [...place, 'change', 'partners']);
      checkTies(because, [...place, 'because']);
    }
  }
  return { faults, remarks };
}
