/** The quality below which the evaluation and the tests fail: `floor.yaml`, per language, in percent. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../root.ts';
import { f1, precision, type Tally } from './tally.ts';

interface Floor {
  /** Annotated sentences: F1 and precision of names, F1 of all words for states. */
  sentences: Record<string, { names: number; precision: number; all: number }>;
  /** Made-up reports: F1. */
  reports: Record<string, { states: number; terms: number; citations: number }>;
  /** The lexicon's own tables: F1 over all languages. */
  tables: { terms: number; citations: number };
}

export const floor = parse(readFileSync(join(root, 'scripts/eval/floor.yaml'), 'utf8')) as Floor;

/** One line for each figure that has fallen below its floor. A language without a floor has fallen too. */
export function below(what: string, reached: Record<string, number>, least: object | undefined): string[] {
  const figures = new Map<string, number>(Object.entries(least ?? {}));
  return Object.entries(reached).flatMap(([name, figure]) => {
    const bound = figures.get(name);
    if (bound !== undefined && figure >= bound) return [];
    return [`${what}, ${name}: ${figure.toFixed(1)} is below the floor of ${bound ?? '(none recorded)'}.`];
  });
}

export function belowForReports(lang: string, tallies: { states: Tally; terms: Tally; citations: Tally }): string[] {
  const { states, terms, citations } = tallies;
  const reached = { states: f1(states), terms: f1(terms), citations: f1(citations) };
  return below(`Reports in ${lang}`, reached, floor.reports[lang]);
}

export function belowForSentences(lang: string, { names, all }: { names: Tally; all: Tally }): string[] {
  const reached = { names: f1(names), precision: precision(names), all: f1(all) };
  return below(`Sentences in ${lang}`, reached, floor.sentences[lang]);
}
