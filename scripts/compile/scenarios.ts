/** Reads the ready scenarios and the ids that any scenario may speak of, and writes both as packs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import type { Book } from '../../rules/model/book.ts';
import type { KnownIds, Scenario } from '../../rules/model/scenario.ts';
import { scenario } from '../../rules/model/scenario-schema.ts';
import { checkIds } from '../../rules/scenarios/check-ids.ts';
import { findFiles } from './find-files.ts';
import { type Fault, YamlFile } from './yaml-file.ts';

export interface ReadyScenarios {
  scenarios: Scenario[];
  known: KnownIds;
  faults: Fault[];
}

/** @param root the project's folder */
export function readScenarios(root: string, book: Book): ReadyScenarios {
  const scenarios: Scenario[] = [];
  const faults: Fault[] = [];
  const known = knownIds(book);
  for (const path of findFiles(`${root}/rules/scenarios/ready`, '.yaml')) {
    const file = new YamlFile(path, relative(root, path));
    const result = file.parse(scenario);
    if ('faults' in result) {
      faults.push(...result.faults);
      continue;
    }
    scenarios.push(result.value);
    if (basename(path, '.yaml') !== result.value.id)
      faults.push(file.fault(['id'], `the file must be named ${result.value.id}.yaml`));
    const ids = checkIds([result.value], known);
    for (const { path: place, sentence } of [...ids.faults, ...ids.remarks])
      faults.push(file.fault([], `${place.replace('scenarios[0].', '')}: ${sentence}`));
  }
  return { scenarios, known, faults };
}

function knownIds(book: Book): KnownIds {
  const layers = Object.values(book.topics).flatMap((topic) => topic.layers);
  const ended = Object.values(book.instruments).filter(({ until }) => until !== undefined);
  return {
    states: Object.keys(book.states),
    topics: Object.keys(book.topics),
    facts: Object.keys(book.facts),
    instruments: Object.keys(book.instruments),
    lines: [...layers.flatMap(({ lines = [] }) => lines.map(({ id }) => id)), ...ended.map(({ id }) => `${id}-ended`)],
  };
}

/** @param out the folder into which the packs go */
export function writeScenarioPacks({ scenarios, known }: ReadyScenarios, out: string): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(`${out}/ready.json`, JSON.stringify(scenarios));
  writeFileSync(`${out}/known.json`, JSON.stringify(known));
}
