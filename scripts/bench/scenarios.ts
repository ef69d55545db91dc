/** A class file as a trainer imports it: read, checked, joined with what is saved, and written again. */

import type { KnownIds, Scenario } from '../../rules/model/scenario.ts';
import { limits } from '../../rules/model/scenario-schema.ts';
import { mergeScenarios } from '../../rules/scenarios/merge.ts';
import { readClassFile } from '../../rules/scenarios/read-class-file.ts';
import { writeClassFile } from '../../rules/scenarios/write-class-file.ts';
import { ensureCompiled } from '../compile/fresh.ts';
import { root } from '../root.ts';
import { readJson } from '../rulebook/load-book.ts';
import { type Figure, median } from './figures.ts';

const size = 500;
const rounds = 9;

export async function benchScenarios(): Promise<Figure[]> {
  ensureCompiled();
  const ready = readJson<Scenario[]>(`${root}/generated/scenarios/ready.json`);
  const known = readJson<KnownIds>(`${root}/generated/scenarios/known.json`);
  const many = Array.from({ length: size }, (_, index) => ({
    ...(ready[index % ready.length] as Scenario),
    id: `scenario-${index}`,
    title: { en: `Scenario ${index}` },
  }));
  const bytes = new TextEncoder().encode(writeClassFile('Bench', many));
  const imports: number[] = [];
  const exports: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const read = readClassFile(bytes, known);
    if ('faults' in read) throw new Error(read.faults[0]?.sentence);
    const { scenarios } = mergeScenarios(ready, read.file.scenarios);
    imports.push(performance.now() - start);
    const before = performance.now();
    writeClassFile('Bench', scenarios);
    exports.push(performance.now() - before);
  }
  return [
    {
      name: `class file of ${size} scenarios: its size`,
      value: bytes.length / 1000,
      unit: 'kB',
      most: limits.bytes / 1000,
    },
    { name: `importing ${size} scenarios, median of ${rounds}`, value: median(imports), unit: 'ms', most: 1000 },
    {
      name: `exporting ${size + ready.length} scenarios, median of ${rounds}`,
      value: median(exports),
      unit: 'ms',
      most: 1000,
    },
  ];
}
