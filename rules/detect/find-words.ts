/**
 * Findings from listed forms: states, terms and instruments by name. What needs a cue waits until everything certain is
 * known and stays only beside it.
 */
import type { Finding } from '../model/finding.ts';
import { type Candidate, candidatesOf, type KnownReadings } from './candidates.ts';
import { chooseState, mayLackMarks } from './choose-state.ts';
import { chooseTerms, isAmongCapitals, type TermChoice } from './choose-term.ts';
import type { CitationWordMap } from './citation-words.ts';
import type { ActMention } from './citations.ts';
import { isUpperUnit, isWordUnit } from './fold.ts';
import { type FormIndex, NO_LANG } from './form-index.ts';
import { AGAINST, FOR, LanguageEvidence, type Support, UNKNOWN } from './language-evidence.ts';
import type { CommonPack, FieldKind } from './lexicon-pack.ts';
import { FIELD_KINDS } from './lexicon-pack.ts';
import { isBeforeInitial, isSecondName } from './longer-names.ts';
import { isNoState } from './no-state.ts';
import { isOrigin, isSignedAt, weightOfOrigin } from './origin.ts';
import { isInQuotedName, isNameInQuotes } from './quoted-name.ts';
import type { Reading, Readings } from './readings.ts';
import type { Scan } from './scan.ts';
import { beginsSentence, hasCueBefore, isRegion, looksLikePerson, surroundingsOf, wordBefore } from './surroundings.ts';
import { isHyphen, isSpace } from './word-hash.ts';

export interface WordFindings {
  certain: Finding[];
  /** Findings that count only with another in the same sentence. */
  pending: Finding[];
  /** Where acts, or systems that are cited like acts, are named: also where nothing but an article would make sure of it. */
  acts: ActMention[];
  /** Labels of fields whose value may be a code. */
  labels: { kind: FieldKind; start: number; end: number }[];
  /** Where everyday words of the passage's language stand, whatever else they look like. */
  everyday: Set<number>;
  /** Where the last word ends that was taken for a person's name. */
  personUntil: number;
  evidence: LanguageEvidence;
}

/** Reads what the scanner noted. `expected` is the number of the language that the caller expects, or -1. */
export function findWords(
  text: string,
  index: FormIndex,
  common: CommonPack,
  words: CitationWordMap,
  scan: Scan,
  known: KnownReadings,
  expected: number,
): WordFindings {
  const { places, readings, listed } = candidatesOf(text, scan, known);
  const evidence = new LanguageEvidence(text, [scan.functionWords, listed], index.langs.length, expected);
  const out: WordFindings = {
    certain: [],
    pending: [],
    acts: [],
    labels: [],
    everyday: new Set(),
    personUntil: 0,
    evidence,
  };
  const { functionWords } = scan;
  const candidateAt = (position: number): Candidate => ({
    start: places.at(2 * position),
    end: places.at(2 * position + 1),
    readings: readings[position] as Readings,
  });
  let functionWord = 0;
  let statesUntil = 0;
  let termsUntil = 0;
  for (let first = 0, next = 0; first < readings.length; first = next) {
    const offset = places.at(2 * first);
    let languages = 0;
    for (; next < readings.length && places.at(2 * next) === offset; next++)
      languages |= (readings[next] as Readings).languages;
    while (functionWord < functionWords.length && functionWords.at(functionWord) < offset) functionWord += 2;
    const isCommon = functionWord < functionWords.length && functionWords.at(functionWord) === offset;
    evidence.turnTo(offset, languages, isCommon ? functionWords.at(functionWord + 1) : 0);
    // The longest first. What is only pending does not keep a certain finding from standing among its words.
    for (let at = next - 1; at >= first && offset >= statesUntil; at--) {
      const candidate = candidateAt(at);
      if (takeState(text, index, common, words, candidate, out) === CERTAIN) statesUntil = candidate.end;
    }
    for (let at = next - 1; at >= first; at--) {
      const candidate = candidateAt(at);
      noteAct(common, candidate, out);
      noteLabel(candidate, out);
      const isFree = offset >= termsUntil;
      if (isFree && takeTerm(text, index, common, candidate, out) === CERTAIN) termsUntil = candidate.end;
    }
  }
  return out;
}

const DOT = 46;
/** The state in a name in quotation marks, or in which a paper was signed, is one, but by itself no reason to show it. */
const ASIDE = 0.3;

/** What became of a candidate: nothing, a finding that needs a cue, or something certain (also that it is no finding). */
const NONE = 0;
const PENDING = 1;
const CERTAIN = 2;

/** The languages of a set; texts have thousands of findings and few sets. */
function languages(index: FormIndex, bits: number): string[] {
  if (bits === 0) return [];
  let langs = index.langSets.get(bits);
  if (!langs) {
    langs = index.langs.filter((_, number) => (bits & (1 << number)) !== 0);
    index.langSets.set(bits, langs);
  }
  return langs;
}

/** Where a combining form may stand: before a hyphen that a letter follows, or shortened by a dot: "franz. Pkw". */
function isCombined(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (isHyphen(next)) return isWordUnit(text.charCodeAt(end + 1));
  if (next !== DOT) return false;
  const after = text.charCodeAt(end + 1);
  return isHyphen(after) || isWordUnit(after) || (isSpace(after) && isWordUnit(text.charCodeAt(end + 2)));
}

/** Whether a letter stands behind the white space at the offset. */
function isJoined(text: string, space: number, letter: number): boolean {
  return isSpace(text.charCodeAt(space)) && isWordUnit(text.charCodeAt(letter));
}

/** How well the passage fits the language of one of them that it fits best. */
function bestSupport(readings: readonly Reading[], evidence: LanguageEvidence): Support {
  let best: Support = AGAINST;
  for (const { lang } of readings) {
    const support = evidence.support(lang);
    if (support > best) best = support;
  }
  return best;
}

/** Whether a sentence begins with the words and goes on with a small letter. */
function opensSentence(text: string, { start, end }: Candidate): boolean {
  const goesOn = isJoined(text, end, end + 1) && !isUpperUnit(text.charCodeAt(end + 1));
  return goesOn && beginsSentence(start, wordBefore(text, start));
}

/** Whether the words are everyday words of a language that fits at least as well as those of the other readings. */
function isCommonWord(text: string, candidate: Candidate, evidence: LanguageEvidence, isAlone: boolean): boolean {
  const { everyday, states } = candidate.readings;
  if (everyday.length === 0) return false;
  const common = bestSupport(everyday, evidence);
  // "Viena persona", "Lille bil": the town is of no language, and the capital is that of the sentence.
  if (common === UNKNOWN && states.every(({ lang }) => lang === NO_LANG) && opensSentence(text, candidate)) return true;
  // Where nothing tells the language and it stands alone, "Island" is the state that more languages have.
  const names = states.filter(({ form, exact }) => form === 'name' && exact);
  if (common === UNKNOWN && names.length > everyday.length && isAlone) return false;
  return common > AGAINST && common >= bestSupport(states, evidence);
}

/** The candidate's readings as a state, less those that its surroundings rule out. */
function statesOf(text: string, { start, end, readings }: Candidate): readonly Reading[] {
  const combining = readings.states.some(({ form }) => form === 'combining') && !isCombined(text, end);
  const marked = readings.inexact && !mayLackMarks(text, start, end);
  if (!combining && !marked) return readings.states;
  return readings.states.filter(({ form, exact }) => (exact || !marked) && (form !== 'combining' || !combining));
}

/** Adds the state that the candidate names. */
function takeState(
  text: string,
  index: FormIndex,
  common: CommonPack,
  words: CitationWordMap,
  candidate: Candidate,
  out: WordFindings,
): number {
  const { start, end } = candidate;
  if (candidate.readings.states.length === 0 && candidate.readings.common.length === 0) return NONE;
  const isAlone = !isJoined(text, start - 1, start - 2) && !isJoined(text, end, end + 1);
  if (isCommonWord(text, candidate, out.evidence, isAlone)) {
    out.everyday.add(start);
    return CERTAIN;
  }
  const readings = statesOf(text, candidate);
  if (readings.length === 0) return NONE;
  const capital = isUpperUnit(text.charCodeAt(start)) || isUpperUnit(text.charCodeAt(start + 1));
  const choice = chooseState(readings, out.evidence, end - start, capital);
  if (choice === null) return NONE;
  const speaks = (lang: number) =>
    choice.langs === 0 || (choice.langs & (1 << lang)) !== 0 || out.evidence.support(lang) === FOR;
  const beside = surroundingsOf(text, index, start, end, speaks);
  const kind = choice.how === 'adjective' || choice.how === 'demonym';
  if (
    ((kind || choice.needsCue) && isSecondName(text, start, beside, out.personUntil)) ||
    looksLikePerson(text, start, end, beside, choice.needsCue) ||
    isBeforeInitial(text, beside)
  ) {
    out.personUntil = end;
    return CERTAIN;
  }
  const hasCue = hasCueBefore(beside);
  const quoted = isInQuotedName(text, start, end, beside, hasCue);
  if (isNoState(text, index, words, candidate, readings, choice, beside) || (kind && quoted)) {
    // A surname, for all that is known: the next one may follow.
    if (kind) out.personUntil = end;
    return CERTAIN;
  }
  const weight = isOrigin(text, beside) ? weightOfOrigin(choice.weight) : choice.weight;
  const isAside =
    quoted || isNameInQuotes(text, start, end, beside) || (choice.how === 'place' && isSignedAt(text, beside));
  const finding: Finding = {
    kind: 'state',
    id: common.states[choice.state] as string,
    start,
    end,
    surface: text.slice(start, end),
    how: choice.how === 'name' && isRegion(beside) ? 'place' : choice.how,
    langs: languages(index, choice.langs),
    weight: isAside ? weight * ASIDE : weight,
  };
  const certain = !choice.needsCue || hasCue;
  (certain ? out.certain : out.pending).push(finding);
  return certain ? CERTAIN : PENDING;
}

function noteLabel({ readings, start, end }: Candidate, out: WordFindings): void {
  const [label] = readings.labels;
  if (label) out.labels.push({ kind: FIELD_KINDS[label.id] as FieldKind, start, end });
}

/** Notes the act that the candidate may name, whatever the language around it. */
function noteAct(common: CommonPack, candidate: Candidate, out: WordFindings): void {
  const { start, end } = candidate;
  if (candidate.readings.terms.length === 0) return;
  let best: ActMention | null = null;
  let bestSupport = -1;
  for (const { form, id, lang } of candidate.readings.terms) {
    const term = form === 'term' || form === 'acronym' ? common.terms[id] : undefined;
    if (form !== 'nickname' && !term?.instrument && !term?.acts) continue;
    const support = out.evidence.support(lang);
    if (support <= bestSupport) continue;
    bestSupport = support;
    const instrument = term ? common.instruments.findIndex((entry) => entry.id === term.instrument) : id;
    const isWord = term?.acts !== undefined && term.topics.length === 0;
    best = { start, end, instrument, ...(term?.acts ? { acts: term.acts } : {}), ...(isWord ? { isWord } : {}) };
  }
  if (best) out.acts.push(best);
}

/** Whether the words are everyday words of the passage's language ("EES" in Swedish), or of one that fits as well ("drogi"). */
function isCommonTerm({ common, everyday, terms }: Readings, evidence: LanguageEvidence): boolean {
  if (common.some(({ lang }) => lang !== NO_LANG && evidence.support(lang) === FOR) && evidence.known) return true;
  if (everyday.length === 0 || terms.some(({ lang }) => lang === NO_LANG)) return false;
  const support = bestSupport(everyday, evidence);
  return support > AGAINST && support >= bestSupport(terms, evidence);
}

/** Adds the topics and the instrument that the candidate names. */
function takeTerm(text: string, index: FormIndex, common: CommonPack, candidate: Candidate, out: WordFindings): number {
  const { start, end } = candidate;
  if (candidate.readings.terms.length === 0) return NONE;
  if (isCommonTerm(candidate.readings, out.evidence)) return NONE;
  const surface = text.slice(start, end);
  const choices = chooseTerms(candidate.readings.terms, out.evidence, surface);
  const first = choices[0];
  if (first === undefined) return NONE;
  const capitals = first.how === 'acronym' && isAmongCapitals(text, start, end);
  const list = first.needsCue || capitals ? out.pending : out.certain;
  const finding = (choice: TermChoice, rest: Pick<Finding, 'kind' | 'id'> & Partial<Finding>): Finding => ({
    start,
    end,
    surface,
    how: choice.how,
    langs: languages(index, choice.langs),
    weight: choice.weight,
    ...rest,
  });
  const term = choices.find((choice) => choice.list === 'terms' && choice.needsCue === first.needsCue);
  const entry = term && common.terms[term.id];
  const [topic, ...also] = entry?.topics ?? [];
  if (term && topic !== undefined)
    list.push(finding(term, { kind: 'topic', id: topic, ...(also.length > 0 && { also }) }));
  const named = choices.find((choice) => choice.list === 'instruments' && choice.needsCue === first.needsCue);
  const instrument = named
    ? common.instruments[named.id]
    : common.instruments.find(({ id }) => id === entry?.instrument);
  const from = named ?? term;
  if (instrument && from) {
    const leadsTo = entry?.instrument === instrument.id ? (topic ?? instrument.topic) : instrument.topic;
    list.push(finding(from, { kind: 'instrument', id: instrument.id, ...(leadsTo ? { topic: leadsTo } : {}) }));
  }
  return list === out.certain ? CERTAIN : PENDING;
}
