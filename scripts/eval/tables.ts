/** How many rows of the lexicon's own tables hold: terms in every language, and citations. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Detector } from '../../rules/detect/detector.ts';
import { root } from '../root.ts';
import { emptyTally, type Tally } from './tally.ts';

const folder = join(root, 'rules/detect/lexicon');

interface Table {
  nothing?: string[];
  terms?: { text: string; topics: string[]; without?: string[] }[];
}

/** Topics in the table of the language: listed ones are hits or misses, any in a text that must give none is false. */
export function tallyTerms(detector: Detector, lang: string): Tally {
  const file = join(folder, lang, 'table.yaml');
  const tally = emptyTally();
  if (!existsSync(file)) return tally;
  const table = parse(readFileSync(file, 'utf8')) as Table;
  const topicsOf = (text: string) =>
    new Set(detector.detect(text).map(({ kind, id, topic }) => (kind === 'topic' ? id : topic)));
  for (const { text, topics, without = [] } of table.terms ?? []) {
    const found = topicsOf(text);
    for (const topic of topics) tally[found.has(topic) ? 'hits' : 'misses']++;
    tally.falses += without.filter((topic) => found.has(topic)).length;
  }
  for (const text of table.nothing ?? []) if (detector.detect(text).length > 0) tally.falses++;
  return tally;
}

/** Citations in `citations.table.yaml`: each row has one. */
export function tallyCitations(detector: Detector): Tally {
  const rows = parse(readFileSync(join(folder, 'citations.table.yaml'), 'utf8')) as Record<
    string,
    { text: string; cites: string }[]
  >;
  const tally = emptyTally();
  for (const { text, cites } of Object.values(rows).flat()) {
    const found = detector
      .detect(text)
      .filter(({ kind }) => kind === 'citation' || kind === 'instrument')
      .map(({ id, citation }) => `${id} ${citation?.article ?? '-'}`);
    tally[found.includes(cites) ? 'hits' : 'misses']++;
    tally.falses += found.filter((cite) => cite !== cites).length;
  }
  return tally;
}

/** The languages of the lexicon. */
export function tableLanguages(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
