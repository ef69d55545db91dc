/** The annotated sentences that lie beside the checkout: what the detector finds in them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Detector } from '../../rules/detect/detector.ts';
import { root } from '../root.ts';
import { addTo, emptyTally, type Sentence, type Tally, tallySentence } from './tally.ts';

const folder = join(root, '../shared/corpora/countries');

/** The sentences by language; null where there are none beside the checkout. */
export function readSentences(): Map<string, Sentence[]> | null {
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const read = (name: string) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Sentence);
  return new Map(files.sort().map((name) => [name.slice(0, -6), read(name)]));
}

/** The states that are annotated at all. */
export function annotatedStates(corpus: ReadonlyMap<string, Sentence[]>): Set<string> {
  return new Set([...corpus.values()].flat().flatMap(({ gold }) => gold.map(({ iso2 }) => iso2)));
}

/** Hits, misses and false findings. @param hint whether the detector is told the language, as by a page's `lang` */
export function tallySentences(
  detector: Detector,
  sentences: readonly Sentence[],
  annotated: ReadonlySet<string>,
  hint: boolean,
): { names: Tally; all: Tally; errors: string[] } {
  const total = { names: emptyTally(), all: emptyTally(), errors: [] as string[] };
  for (const sentence of sentences) {
    const findings = detector.detect(sentence.text, hint ? { lang: sentence.lang } : {});
    const { names, all, errors } = tallySentence(sentence, findings, annotated);
    addTo(total.names, names);
    addTo(total.all, all);
    const where = `\n    ${sentence.id}: ${sentence.text.slice(0, 220)}`;
    total.errors.push(...errors.map((error) => error + where));
  }
  return total;
}
