/**
 * `npm run eval [-- LANG…] [--errors] [--hint]`: precision, recall and F1 of state names per language, over the annotated
 * sentences that lie beside the checkout, and the share of rows kept in the lexicon's own tables. `--errors` lists every
 * miss and every false finding, `--hint` tells the detector the sentence's language (it is not told otherwise).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Detector } from '../rules/detect/detector.ts';
import { tableLanguages, tallyCitations, tallyTerms } from './eval/tables.ts';
import { addTo, emptyTally, f1, formatTally, type Sentence, type Tally, tallySentence } from './eval/tally.ts';
import { root } from './root.ts';
import { theDetector } from './rulebook/load-detector.ts';

const corpora = join(root, '../shared/corpora/countries');
const args = process.argv.slice(2);
const flags = new Set(args.filter((arg) => arg.startsWith('--')));
const wanted = args.filter((arg) => !arg.startsWith('--'));

function readSentences(name: string): Sentence[] {
  const lines = readFileSync(join(corpora, name), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Sentence);
}

function evaluate(detector: Detector, sentences: Sentence[], annotated: Set<string>): { names: Tally; all: Tally } {
  const names = emptyTally();
  const all = emptyTally();
  for (const sentence of sentences) {
    const findings = detector.detect(sentence.text, flags.has('--hint') ? { lang: sentence.lang } : {});
    const report = tallySentence(sentence, findings, annotated);
    addTo(names, report.names);
    addTo(all, report.all);
    if (flags.has('--errors')) {
      for (const error of report.errors) console.log(`${error}\n    ${sentence.id}: ${sentence.text.slice(0, 220)}`);
    }
  }
  return { names, all };
}

/** Below these the quality has fallen: F1 in percent, for names and for all states, for terms and for citations. */
const floor = { names: 98.5, all: 98, terms: 95, citations: 99 };
let fallen = false;

function hold(what: string, tally: Tally, least: number): void {
  const reached = f1(tally);
  if (reached >= least) return;
  fallen = true;
  console.log(`${what}: F1 ${reached.toFixed(1)} is below the floor of ${least}.`);
}

const detector = theDetector();
if (!existsSync(corpora)) {
  console.log('No annotated sentences beside the checkout (../shared/corpora/countries): nothing to measure.');
} else {
  const files = readdirSync(corpora).filter((name) => name.endsWith('.jsonl'));
  const corpus = new Map(files.sort().map((name) => [name.slice(0, -6), readSentences(name)]));
  const annotated = new Set([...corpus.values()].flat().flatMap(({ gold }) => gold.map(({ iso2 }) => iso2)));
  const total = { names: emptyTally(), all: emptyTally() };
  console.log('lang   names: prec  recall     F1  (hits/false/missed)   all: prec  recall     F1');
  for (const [lang, sentences] of corpus) {
    if (wanted.length > 0 && !wanted.includes(lang) && !(lang === 'nb' && wanted.includes('no'))) continue;
    const { names, all } = evaluate(detector, sentences, annotated);
    addTo(total.names, names);
    addTo(total.all, all);
    console.log(`${lang.padEnd(6)} ${formatTally(names)}  ${formatTally(all)}`);
  }
  console.log(`${'total'.padEnd(6)} ${formatTally(total.names)}  ${formatTally(total.all)}`);
  hold('Names of states', total.names, floor.names);
  hold('All words for states', total.all, floor.all);
}
const terms = emptyTally();
for (const lang of tableLanguages()) {
  if (wanted.length > 0 && !wanted.includes(lang)) continue;
  addTo(terms, tallyTerms(detector, lang));
}
console.log(`terms, in the lexicon's tables      ${formatTally(terms)}`);
const citations = tallyCitations(detector);
console.log(`citations, in the lexicon's table   ${formatTally(citations)}`);
hold('Terms', terms, floor.terms);
hold('Citations', citations, floor.citations);
if (fallen) process.exit(1);
