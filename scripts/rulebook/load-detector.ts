/** The detector with all languages, and what a text says to it: the command line reads a text as the popup reads a page. */
import { readdirSync } from 'node:fs';
import { rankFindings } from '../../rules/brief/rank-findings.ts';
import { readCommon } from '../../rules/detect/common-pack.ts';
import { createDetector, type DetectOptions, type Detector } from '../../rules/detect/detector.ts';
import type { CommonPack, LexiconPack } from '../../rules/detect/lexicon-pack.ts';
import { withPhrases } from '../../rules/detect/phrases.ts';
import { Tally } from '../../rules/detect/tally.ts';
import { readPack } from '../../rules/detect/written-pack.ts';
import type { Book } from '../../rules/model/book.ts';
import type { Finding } from '../../rules/model/finding.ts';
import type { SearchWords } from '../../rules/search/search-words.ts';
import { ensureCompiled } from '../compile/fresh.ts';
import { root } from '../root.ts';
import { readJson } from './load-book.ts';

export interface Lexicon {
  packs: LexiconPack[];
  common: CommonPack;
}

const folder = `${root}/generated/lexicon`;

export function loadLexicon(): Lexicon {
  ensureCompiled();
  const read = (form: RegExp) =>
    readdirSync(folder)
      .filter((name) => form.test(name))
      .map((name) => readPack(readJson<string>(`${folder}/${name}`)));
  const packs = withPhrases(read(/^[a-z]{2}\.json$/), read(/-phrases\.json$/));
  return { packs, common: readCommon(readJson<string>(`${folder}/common.json`)) };
}

/** The everyday words of each language, as they were compiled. */
export function loadEveryday(): Record<string, string> {
  ensureCompiled();
  const files = readdirSync(folder).filter((name) => name.endsWith('-asked.json'));
  return Object.fromEntries(files.map((name) => [name.slice(0, 2), readJson<string>(`${folder}/${name}`)]));
}

/** The words of all languages that only the search reads. */
export function loadSearchWords(): SearchWords {
  ensureCompiled();
  return readJson(`${folder}/search.json`);
}

let detector: Detector | undefined;

/** The one detector of this process. */
export function theDetector(): Detector {
  if (!detector) {
    const { packs, common } = loadLexicon();
    detector = createDetector(packs, common);
  }
  return detector;
}

export interface TextReading {
  /** Partner states, the strongest first; the officer's own is none. */
  states: string[];
  topics: string[];
  /** How strongly the text speaks of each of them. */
  strengths: ReadonlyMap<string, number>;
  /** Acts that the text names. */
  named: string[];
}

/** Reads a text as the popup reads a page. `hasCue`: it is known to be about another state. */
export function readText(book: Book, text: string, home: string, options: DetectOptions): TextReading {
  if (text.trim() === '') return { states: [], topics: [], strengths: new Map(), named: [] };
  const tally = new Tally();
  for (const finding of theDetector().detect(text, options)) tally.add(finding);
  const { states, topics } = rankFindings(tally.items, book);
  const isAct = ({ kind }: { kind: Finding['kind'] }) => kind === 'instrument' || kind === 'citation';
  return {
    states: states.map((state) => state.id).filter((id) => id !== home),
    topics: topics.map((topic) => topic.id),
    strengths: new Map(topics.map((topic) => [topic.id, topic.strength])),
    named: [...new Set(tally.items.filter(isAct).map((item) => item.id))],
  };
}
