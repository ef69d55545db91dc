/**
 * `npm run eval [-- LANG…] [--errors] [--hint]`: precision, recall and F1 per language: of states over the annotated
 * sentences that lie beside the checkout, and of states, terms and citations over the made-up police reports. Fails below
 * the recorded floor. `--errors` lists every miss and every false finding, `--hint` tells the detector the sentences'
 * language (it is not told otherwise).
 */
import { below, belowForReports, belowForSentences, floor } from './eval/floor.ts';
import { reportLanguages, tallyReports } from './eval/reports.ts';
import { annotatedStates, readSentences, tallySentences } from './eval/sentences.ts';
import { tableLanguages, tallyCitations, tallyTerms } from './eval/tables.ts';
import { addTo, emptyTally, f1, formatTally } from './eval/tally.ts';
import { theDetector } from './rulebook/load-detector.ts';

const args = process.argv.slice(2);
const flags = new Set(args.filter((arg) => arg.startsWith('--')));
const wanted = new Set(args.filter((arg) => !arg.startsWith('--')));
if (wanted.has('no')) wanted.add('nb');
const isWanted = (lang: string) => wanted.size === 0 || wanted.has(lang);
function printErrors(errors: readonly string[]): void {
  if (flags.has('--errors') && errors.length > 0) console.log(errors.join('\n'));
}

const detector = theDetector();
const fallen: string[] = [];

const corpus = readSentences();
if (corpus === null) {
  console.log(
    'No annotated sentences beside the checkout (../shared/corpora/countries): the reports alone are measured.',
  );
} else {
  const annotated = annotatedStates(corpus);
  const total = { names: emptyTally(), all: emptyTally() };
  console.log('sentences  names: prec  recall  F1 (hits/false/missed)     all words: prec  recall  F1');
  for (const [lang, sentences] of corpus) {
    if (!isWanted(lang)) continue;
    const { names, all, errors } = tallySentences(detector, sentences, annotated, flags.has('--hint'));
    printErrors(errors);
    addTo(total.names, names);
    addTo(total.all, all);
    fallen.push(...belowForSentences(lang, { names, all }));
    console.log(`${lang.padEnd(6)} ${formatTally(names)}  ${formatTally(all)}`);
  }
  console.log(`${'total'.padEnd(6)} ${formatTally(total.names)}  ${formatTally(total.all)}\n`);
}

console.log('reports  states: prec  recall  F1 (hits/false/missed)   terms                               citations');
for (const lang of reportLanguages().filter(isWanted)) {
  const tallies = tallyReports(detector, lang);
  printErrors(tallies.errors);
  fallen.push(...belowForReports(lang, tallies));
  const { states, terms, citations } = tallies;
  console.log(`${lang.padEnd(6)} ${[states, terms, citations].map(formatTally).join('  ')}`);
}

const terms = emptyTally();
for (const lang of tableLanguages().filter(isWanted)) addTo(terms, tallyTerms(detector, lang));
const citations = tallyCitations(detector);
console.log(`\nterms, in the lexicon's tables      ${formatTally(terms)}`);
console.log(`citations, in the lexicon's table   ${formatTally(citations)}`);
fallen.push(...below('Tables', { terms: f1(terms), citations: f1(citations) }, floor.tables));

for (const line of fallen) console.log(line);
process.exitCode = fallen.length === 0 ? 0 : 1;
