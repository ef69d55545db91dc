/** The last word on findings: what needed a cue stays beside one, what overlaps its own kind goes, the rest is in order. */
import type { Finding } from '../model/finding.ts';
import { withoutStateLists } from './state-lists.ts';
import { isSameSentence } from './surroundings.ts';

const KINDS: Finding['kind'][] = ['state', 'citation', 'instrument', 'topic'];

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || b.end - a.end || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
}

/** Whether a certain finding of other words stands in the same sentence. `certain` is sorted. */
function hasCue(text: string, finding: Finding, certain: readonly Finding[], from: number): boolean {
  for (let at = from; at < certain.length; at++) {
    const other = certain[at] as Finding;
    if (other.start >= finding.end) return isSameSentence(text, finding.end, other.start);
  }
  return false;
}

function hasCueBefore(text: string, finding: Finding, certain: readonly Finding[], from: number): boolean {
  for (let at = from - 1; at >= 0; at--) {
    const other = certain[at] as Finding;
    if (other.end <= finding.start) return isSameSentence(text, other.end, finding.start);
  }
  return false;
}

/** "38-ročného Čecha", "35letý Polák": a number grown together with a word is an age, and a name seldom follows it. */
const AGE = /\d[-–‑]?\p{Ll}{3,}\s$/u;
const LONGEST_AGE = 24;

function isBehindAge(text: string, { kind, start }: Finding): boolean {
  return kind === 'state' && AGE.test(text.slice(Math.max(0, start - LONGEST_AGE), start));
}

/** Whether a certain finding of the same kind shares words with the finding. */
function overlapsKind(finding: Finding, certain: readonly Finding[], from: number): boolean {
  for (let at = Math.max(0, from - 4); at < certain.length; at++) {
    const other = certain[at] as Finding;
    if (other.start >= finding.end) return false;
    if (other.kind === finding.kind && other.end > finding.start) return true;
  }
  return false;
}

/**
 * Sorts, admits what was pending, drops lists of states and what overlaps an earlier or longer finding of the same kind.
 * @param withLone topics that were not admitted stay, and say so
 */
export function settle(
  text: string,
  certain: Finding[],
  pending: Finding[],
  onPage = false,
  withLone = false,
): Finding[] {
  const sorted = [...certain].sort(byPlace);
  const admitted: Finding[] = [];
  let from = 0;
  for (const finding of [...pending].sort(byPlace)) {
    while (from < sorted.length && (sorted[from] as Finding).start < finding.start) from++;
    if (overlapsKind(finding, sorted, from)) continue;
    const isCued = isBehindAge(text, finding) || hasCueBefore(text, finding, sorted, from);
    if (isCued || hasCue(text, finding, sorted, from)) admitted.push(finding);
    else if (withLone && finding.kind === 'topic') admitted.push({ ...finding, isLone: true });
  }
  const kept = [...apart(sorted), ...admitted];
  return withoutStateLists(text, apart(kept.sort(byPlace)), onPage);
}

/** Several articles of one act stand for the same "to" in "39 to 41". */
function isSameRange(one: Finding, other: Finding): boolean {
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.citation !== undefined &&
    one.citation.article !== other.citation?.article
  );
}

/** Leaves out what overlaps an earlier or longer finding of the same kind. */
function apart(sorted: readonly Finding[]): Finding[] {
  const last = new Map<Finding['kind'], Finding>();
  return sorted.filter((finding) => {
    const earlier = last.get(finding.kind);
    if (earlier && finding.start < earlier.end && !isSameRange(finding, earlier)) return false;
    last.set(finding.kind, finding);
    return true;
  });
}
