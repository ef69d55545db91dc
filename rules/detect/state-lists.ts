/**
 * A list that goes through the states says nothing about any of them: a menu of languages, a row of flags, the members of
 * the Union, the countries of the world to choose from.
 */
import type { Finding } from '../model/finding.ts';

/** So many different states make a run, and a list that is in the order of the alphabet. */
const fewest = 12;
/** A list in another order has so many, and hardly any of them twice. */
const fewestUnsorted = 20;
const widestGap = 80;
/** Countries that nobody looks for stand between those that are found: so far apart are two of these. */
const widestEntriesGap = 400;
/** Longer entries are sentences. */
const longestEntry = 60;
/** Beside its state an entry holds no more letters than these: "and". */
const mostOtherLetters = 4;
/** Letters and digits make a gap more than a separator. */
const says = /[\p{L}\d]/u;
const separators = /[\n\t,;|·•]/;
/** Codes and what is no letter, in an entry: "(BE)", "+32". */
const noWord = /(?<!\p{L})\p{Lu}{1,3}(?!\p{L})|[^\p{L}]/gu;

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
    if (different(run) >= fewest) for (const finding of run) listed.add(finding);
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
  return next.id !== last.id && !says.test(text.slice(last.end, next.start));
}

/** The entries that are a state and nothing else, but for its codes and numbers. */
function entriesOf(text: string, states: readonly Finding[]): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < states.length; ) {
    const { id, start, surface } = states[at] as Finding;
    let [from, to] = [start, start];
    while (from > 0 && start - from < longestEntry && !separators.test(text[from - 1] as string)) from--;
    while (to < text.length && to - from < longestEntry && !separators.test(text[to] as string)) to++;
    let rest = text.slice(from, to);
    let isOne = true;
    for (; at < states.length && (states[at] as Finding).start < Math.max(to, start + 1); at++) {
      const state = states[at] as Finding;
      isOne &&= state.id === id;
      rest = rest.replace(state.surface, '');
    }
    if (isOne && rest.replace(noWord, '').length <= mostOtherLetters) entries.push({ id, surface, from, to });
  }
  return entries;
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
  const states = different(run);
  // A table of cases has some states again and again, and is not sorted by them.
  if (states < fewest || run.length > states * 1.5) return false;
  const inOrder = run.filter(({ surface }, at) => at > 0 && (run[at - 1] as Entry).surface.localeCompare(surface) < 0);
  return inOrder.length >= 0.8 * (run.length - 1) || (states >= fewestUnsorted && run.length <= states * 1.15);
}

function different(found: readonly { id: string }[]): number {
  return new Set(found.map(({ id }) => id)).size;
}
