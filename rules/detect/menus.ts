/**
 * A menu of countries is no sign of any of them. A menu is a run of different states, hardly ever out of alphabetical order,
 * with nothing but other short entries between them: enumerations in sentences have commas and an order of their own.
 */
import type { Finding } from '../model/finding.ts';

const FEWEST = 10;
const WIDEST_GAP = 90;
const SENTENCE_SIGNS = /[,.;:!?()\d]/;
/** Alphabets differ in where they put "Š": so many steps of a menu may go back. */
const MOST_STEPS_BACK = 0.2;

/** Where a menu is a column, countries that nobody looks for may stand between those that are found. */
const WIDEST_COLUMN_GAP = 400;
const LONGEST_ENTRY = 48;
const BREAK = /[\n\t]/;

const alphabet = new Intl.Collator('en');

function follows(text: string, last: Finding, next: Finding): boolean {
  if (next.start - last.end > WIDEST_GAP || next.how !== 'name' || next.id === last.id) return false;
  return !SENTENCE_SIGNS.test(text.slice(last.end, next.start));
}

function isInOrder(run: readonly Finding[], at: number): boolean {
  return alphabet.compare((run[at - 1] as Finding).surface, (run[at] as Finding).surface) < 0;
}

/** The menu in a run: without what stands before its first entries, and after its last ones. */
function menuIn(run: readonly Finding[]): readonly Finding[] {
  let [from, to] = [0, run.length];
  while (to - from >= FEWEST && !isInOrder(run, from + 1)) from++;
  while (to - from >= FEWEST && !isInOrder(run, to - 1)) to--;
  const menu = run.slice(from, to);
  const back = menu.filter((_, at) => at > 0 && !isInOrder(menu, at)).length;
  return menu.length >= FEWEST && back <= (menu.length - 1) * MOST_STEPS_BACK ? menu : [];
}

/** Whether the state is all that stands in its line or cell. */
function isEntry(text: string, { start, end }: Finding): boolean {
  return (start === 0 || BREAK.test(text.charAt(start - 1))) && (end === text.length || BREAK.test(text.charAt(end)));
}

/** Whether both stand in one column of short entries. */
function isInColumn(text: string, one: Finding, next: Finding): boolean {
  if (next.start - one.end > WIDEST_COLUMN_GAP || !isEntry(text, one) || !isEntry(text, next)) return false;
  const between = text.slice(one.end, next.start).split(BREAK);
  return between.every((entry) => entry.length <= LONGEST_ENTRY);
}

/** Adds the states that stand in the columns of those that are dropped, each once: a second mention is somebody's choice. */
function addColumns(text: string, states: readonly Finding[], dropped: Set<Finding>): void {
  let column = new Set<string>();
  let last: Finding | undefined;
  const add = (state: Finding, follows: boolean) => {
    if (!follows) column = new Set();
    else if (last && dropped.has(last) && !column.has(state.id)) dropped.add(state);
    column.add(state.id);
    last = state;
  };
  for (const state of states) add(state, last !== undefined && isInColumn(text, last, state));
  last = undefined;
  for (const state of states.toReversed()) add(state, last !== undefined && isInColumn(text, state, last));
}

/** The findings without those that stand in a menu. `findings` are sorted by start. */
export function withoutMenus(text: string, findings: readonly Finding[]): Finding[] {
  const dropped = new Set<Finding>();
  let run: Finding[] = [];
  const close = () => {
    if (run.length >= FEWEST) for (const finding of menuIn(run)) dropped.add(finding);
    run = [];
  };
  for (const finding of findings) {
    if (finding.kind !== 'state') continue;
    const last = run.at(-1);
    if (last && !follows(text, last, finding)) close();
    if (finding.how === 'name') run.push(finding);
  }
  close();
  if (dropped.size === 0) return [...findings];
  const states = findings.filter(({ kind }) => kind === 'state');
  addColumns(text, states, dropped);
  return findings.filter((finding) => !dropped.has(finding));
}
