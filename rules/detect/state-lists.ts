/**
 * A list that goes through the states says nothing about any of them: a menu of languages, a row of flags, the members of
 * the Union, the countries of the world to choose from.
 */
import type { Finding } from '../model/finding.ts';
import { codeOf, isDigitCode, isUpperUnit, isWordUnit } from './fold.ts';

/** So many different states make a run, and a list that is in the order of the alphabet. */
const fewest = 12;
/** A list in another order has so many, and hardly any of them twice. */
const fewestUnsorted = 20;
const widestGap = 80;
/** Countries that nobody looks for stand between those that are found: so far apart are two of these. */
const widestEntriesGap = 400;
/** Longer entries are sentences. */
const longestEntry = 60;
/** Words are looked for so near a state before its whole entry is. */
const nearest = 12;
/** Beside its state an entry holds no more letters than these: "and". */
const mostOtherLetters = 4;
/** Capitals up to this number, alone, are a code: "(BE)". */
const longestCode = 3;

/** What stands between two separators, and the one state in it. */
interface Entry {
  id: string;
  surface: string;
  from: number;
  to: number;
}

/** The findings without the states of such lists. `findings` are sorted by start. */
export function withoutStateLists(text: string, findings: readonly Finding[]): Finding[] {
  const states = findings.filter(({ kind }) => kind === 'state');
  if (states.length < fewest) return [...findings];
  const listed = inRuns(text, states);
  for (const list of listsOf(entriesOf(text, states))) {
    const [from, to] = [(list[0] as Entry).from, (list.at(-1) as Entry).to];
    for (const state of states) if (state.start >= from && state.end <= to) listed.add(state);
  }
  return listed.size === 0 ? [...findings] : findings.filter((finding) => !listed.has(finding));
}

/** Those in runs of many different states with nothing but separators between them, in whatever order. */
function inRuns(text: string, states: readonly Finding[]): Set<Finding> {
  const listed = new Set<Finding>();
  let run: Finding[] = [];
  const close = () => {
    if (run.length >= fewest && different(run) >= fewest) for (const finding of run) listed.add(finding);
    run = [];
  };
  for (const finding of states) {
    const last = run.at(-1);
    if (last && !isBeside(text, last, finding)) close();
    run.push(finding);
  }
  close();
  return listed;
}

function isBeside(text: string, last: Finding, next: Finding): boolean {
  if (next.start - last.end > widestGap) return false;
  if (next.id === last.id) return false;
  for (let at = last.end; at < next.start; at++) if (isWordUnit(text.charCodeAt(at))) return false;
  return true;
}

/** Line breaks and tabs, commas and semicolons, | · •. */
function isSeparator(unit: number): boolean {
  return unit === 10 || unit === 9 || unit === 44 || unit === 59 || unit === 124 || unit === 0xb7 || unit === 0x2022;
}

/** The entries that are a state and nothing else, but for its codes and numbers. */
function entriesOf(text: string, states: readonly Finding[]): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < states.length; ) {
    const { id, start, surface } = states[at] as Finding;
    if (isAmongWords(text, states, at)) {
      at++;
      continue;
    }
    let [from, to] = [start, start];
    while (from > 0 && start - from < longestEntry && !isSeparator(text.charCodeAt(from - 1))) from--;
    while (to < text.length && to - from < longestEntry && !isSeparator(text.charCodeAt(to))) to++;
    let isOne = true;
    let others = 0;
    let read = from;
    for (; at < states.length && (states[at] as Finding).start < Math.max(to, start + 1); at++) {
      const state = states[at] as Finding;
      isOne &&= state.id === id;
      others += lettersIn(text, read, state.start);
      read = Math.max(read, state.end);
    }
    if (isOne && others + lettersIn(text, read, to) <= mostOtherLetters) entries.push({ id, surface, from, to });
  }
  return entries;
}

/** Whether so many small letters stand right beside the state that it is no entry of its own, as in most of a text. */
function isAmongWords(text: string, states: readonly Finding[], position: number): boolean {
  const { start, end } = states[position] as Finding;
  const first = Math.max(states[position - 1]?.end ?? 0, start - nearest);
  const last = Math.min(states[position + 1]?.start ?? text.length, end + nearest);
  let letters = 0;
  for (let at = start - 1; at >= first && !isSeparator(text.charCodeAt(at)); at--)
    if (isSmallLetter(text.charCodeAt(at))) letters++;
  for (let at = end; at < last && !isSeparator(text.charCodeAt(at)); at++)
    if (isSmallLetter(text.charCodeAt(at))) letters++;
  return letters > mostOtherLetters;
}

function isSmallLetter(unit: number): boolean {
  return isLetter(unit) && !isUpperUnit(unit);
}

function isLetter(unit: number): boolean {
  return isWordUnit(unit) && !isDigitCode(codeOf(unit));
}

/** How many letters stand there, those of codes left out. */
function lettersIn(text: string, from: number, to: number): number {
  let letters = 0;
  let word = 0;
  let isCode = true;
  for (let at = from; at <= to; at++) {
    const unit = at < to ? text.charCodeAt(at) : 0;
    if (isLetter(unit)) {
      word++;
      isCode &&= isUpperUnit(unit);
      continue;
    }
    if (!isCode || word > longestCode) letters += word;
    word = 0;
    isCode = true;
  }
  return letters;
}

/** Runs of entries that stand near each other and go through the states. */
function* listsOf(entries: readonly Entry[]): Generator<Entry[]> {
  let run: Entry[] = [];
  for (const entry of [...entries, null]) {
    const last = run.at(-1);
    if (entry === null || (last && entry.from - last.to > widestEntriesGap)) {
      if (isList(run)) yield run;
      run = [];
    }
    if (entry) run.push(entry);
  }
}

function isList(run: readonly Entry[]): boolean {
  if (run.length < fewest) return false;
  const states = different(run);
  // A table of cases has some states again and again, and is not sorted by them.
  if (states < fewest || run.length > states * 1.5) return false;
  const inOrder = run.filter(({ surface }, at) => at > 0 && (run[at - 1] as Entry).surface.localeCompare(surface) < 0);
  return inOrder.length >= 0.8 * (run.length - 1) || (states >= fewestUnsorted && run.length <= states * 1.15);
}

function different(found: readonly { id: string }[]): number {
  return new Set(found.map(({ id }) => id)).size;
}
