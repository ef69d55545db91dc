/** The detector: text in, findings out. Pure: no browser, no clock, no state that one call leaves for the next. */
import type { Finding } from '../model/finding.ts';
import { primaryLanguage } from '../model/primary-language.ts';
import { actNumbers } from './act-numbers.ts';
import { bystanders } from './bystanders.ts';
import { knownReadings } from './candidates.ts';
import { citationWords } from './citation-words.ts';
import { findCitations } from './citations.ts';
import { codePlaces } from './codes/code-places.ts';
import { codeTable } from './codes/code-table.ts';
import { findFieldCodes, findLabelledCode, labels } from './codes/field.ts';
import { findCodes } from './codes/find-codes.ts';
import { findRunningCodes } from './codes/running-codes.ts';
import { findWords } from './find-words.ts';
import { FormIndex } from './form-index.ts';
import { inContext, type Stretch } from './in-context.ts';
import type { CommonPack, LexiconPack } from './lexicon-pack.ts';
import { withoutNicknames } from './nicknames.ts';
import { asksOrigin, asOrigin } from './origin.ts';
import { languagesHeard } from './page-languages.ts';
import { clearScan, newScan, scanText } from './scan.ts';
import { settle } from './settle.ts';
import { spans } from './spans.ts';
import { heldInstead } from './surroundings.ts';

export interface DetectOptions {
  /** The language that the text claims to be in; a hint, since pages are often wrong about it. */
  lang?: string;
  /** Stretches of the text that are headings, where that is known. */
  headings?: readonly Stretch[];
  /** The caller knows that the text is about another state: words that count only beside such a cue have one. */
  hasCue?: boolean;
  /** The text is that of a page, where an enumeration of the states is a menu. */
  onPage?: boolean;
  /** What counts only where the page says nothing surer is given too, and says so: topics without their cue, adjectives of goods. */
  withLone?: boolean;
}

export interface Detector {
  /**
   * Takes in a part of a language, a millisecond or so of work; false where all are in. `detect` takes in what is left, so
   * this is only for callers who may not block for so long.
   */
  prepare(): boolean;
  /** Findings sorted by start; those of one kind do not overlap. Offsets are UTF-16 code units of `text`. */
  detect(text: string, options?: DetectOptions): Finding[];
  /**
   * The same for the value of a labelled field or of a cell under a header: codes count where the label makes them codes,
   * and what needs a cue has one. Offsets are those of `value`.
   */
  detectField(label: string, value: string, options?: DetectOptions): Finding[];
  /** Languages that the text speaks and whose phrases the detector was not given, or not all of them. */
  languagesMissed(text: string): string[];
}

/** Whether the finding is all of the value, and a surname as often as a word for people or things of a state. */
function isSurname({ how, surface }: Finding, value: string): boolean {
  return isKind({ how }) && surface === value.trim();
}

/** "Rossi Germania Franco" in a field for a person: a few words with capitals, and the state's is one of them. */
const FULL_NAME = /^(?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+$/u;

function isPartOfName({ surface }: Finding, value: string): boolean {
  const whole = value.trim();
  return whole !== surface && FULL_NAME.test(whole);
}

function isKind({ how }: Pick<Finding, 'how'>): boolean {
  return how === 'adjective' || how === 'demonym';
}

function isNoState({ kind }: Finding): boolean {
  return kind !== 'state';
}

/** @param packs the languages to read, all at once @param common what they share (`readCommon`) */
export function createDetector(packs: readonly LexiconPack[], common: CommonPack): Detector {
  const index = new FormIndex(packs, common);
  const words = citationWords(packs);
  const acts = actNumbers(common.instruments);
  const codes = codeTable(common.codes);
  const fields = labels(packs);
  const withBystanders = bystanders(packs, index);
  // Room and memory for the next text, which change nothing in what it gives.
  const scan = newScan();
  const known = knownReadings(index);

  function read(text: string, options: DetectOptions): { certain: Finding[]; pending: Finding[] } {
    while (index.takeInNext());
    clearScan(scan);
    scanText(text, index, scan);
    const expected = options.lang ? index.langs.indexOf(primaryLanguage(options.lang)) : -1;
    const found = findWords(text, index, common, words, scan, known, expected);
    const cited = findCitations(text, common, words, acts, found.acts, scan.actNumbers.toArray());
    // An act with its article is a citation and nothing else.
    const cites = spans(cited.taken);
    const numbers = spans(cited.instruments);
    const isFree = (finding: Finding) =>
      finding.kind === 'state' || !(cites.hold(finding) || (finding.kind === 'instrument' && numbers.hold(finding)));
    const labelled = found.labels.flatMap(({ kind, end }) => {
      const coded = findLabelledCode(kind, text, end, codes);
      return kind === 'nationality' ? asOrigin(coded) : coded;
    });
    const states = found.certain.filter(({ kind }) => kind === 'state');
    const running = findRunningCodes(text, codePlaces(text, index, scan, found), states, codes);
    const coded = [...findCodes(text, codes, scan), ...labelled, ...running];
    return {
      certain: [...withoutNicknames(found.certain).filter(isFree), ...cited.citations, ...cited.instruments, ...coded],
      pending: found.pending.filter(isFree),
    };
  }

  const isWordless = ({ phrases, isSifted }: LexiconPack) => phrases === undefined || isSifted === true;
  const wordless = new Set(packs.filter(isWordless).map(({ lang }) => lang));

  return {
    prepare: () => index.takeInNext() || fields.takeInNext(),
    detect(text, options = {}) {
      const { certain, pending } = read(text, options);
      const [sure, rest] = options.hasCue ? [[...certain, ...pending], []] : [certain, pending];
      const found = inContext(settle(text, sure, rest, options.onPage, options.withLone), options.headings);
      return options.withLone ? withBystanders(text, found) : found;
    },
    languagesMissed(text) {
      if (wordless.size === 0) return [];
      while (index.takeInNext());
      clearScan(scan);
      scanText(text, index, scan);
      return languagesHeard(scan.functionWords, index.langs).filter((lang) => wordless.has(lang));
    },
    detectField(label, value, options = {}) {
      const { certain, pending } = read(value, options);
      const kind = fields.kindOf(label);
      const held = kind === null ? heldInstead(label, index) : null;
      if (held !== null) {
        // "Driver: a German" may be one; "German" alone is what he is called.
        const isNone = (finding: Finding) =>
          isNoState(finding) ||
          (held === 'role' && !isSurname(finding, value) && !isPartOfName(finding, value)) ||
          (held === 'kinds' && !isKind(finding));
        return settle(value, certain.filter(isNone), pending.filter(isNone));
      }
      if (kind === null) return withBystanders(value, settle(value, certain, pending));
      const found = settle(value, [...certain, ...findFieldCodes(kind, value, codes), ...pending], []);
      return kind === 'nationality' || asksOrigin(label, index) ? asOrigin(found) : found;
    },
  };
}
