/** The made-up police reports: what the detector finds in them, against what is marked in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Detector } from '../../rules/detect/detector.ts';
import type { Finding } from '../../rules/model/finding.ts';
import { root } from '../root.ts';
import { type Mark, type MarkedText, readMarked } from './marked-text.ts';
import { emptyTally, type Tally } from './tally.ts';

const folder = join(root, 'tests/reports');

export interface ReportTallies {
  states: Tally;
  terms: Tally;
  citations: Tally;
  errors: string[];
}

/** The languages that have reports. */
export function reportLanguages(): string[] {
  return readdirSync(folder)
    .flatMap((name) => /^([a-z]{2})\.yaml$/.exec(name)?.[1] ?? [])
    .sort();
}

/** The reports of a language. */
export function readReports(lang: string): MarkedText[] {
  return (parse(readFileSync(join(folder, `${lang}.yaml`), 'utf8')) as string[]).map(readMarked);
}

/** What a finding says, in the words of the marks of its kind; null where it says nothing of that kind. */
const SAYS: Record<Mark['kind'], (finding: Finding) => string[] | null> = {
  state: ({ kind, id }) => (kind === 'state' ? [id] : null),
  topic: ({ kind, id, also = [] }) => (kind === 'topic' ? [id, ...also] : null),
  citation: ({ kind, id, citation }) =>
    kind === 'citation' && citation?.article ? [`${id} ${citation.article}`, id] : kind === 'instrument' ? [id] : null,
};

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A mark of a topic is also met by a citation, or the name of an act, that leads there. */
function meets(mark: Mark, finding: Finding): boolean {
  if (!overlap(mark, finding)) return false;
  if (mark.kind === 'topic' && finding.topic && mark.wanted.includes(finding.topic)) return true;
  return SAYS[mark.kind](finding)?.some((said) => mark.wanted.includes(said)) ?? false;
}

/** An act by name is no false finding inside a mark of a topic that it names. */
function isFalse(kind: Mark['kind'], marks: readonly Mark[], finding: Finding): boolean {
  if (SAYS[kind](finding) === null) return false;
  if (kind === 'citation' && finding.kind === 'instrument' && finding.how !== 'number')
    return !marks.some((mark) => mark.kind !== 'state' && overlap(mark, finding));
  return !marks.some((mark) => mark.kind === kind && meets(mark, finding));
}

function addReport({ text, marks }: MarkedText, findings: readonly Finding[], tallies: ReportTallies): void {
  const into = { state: tallies.states, topic: tallies.terms, citation: tallies.citations };
  const near = (start: number, end: number) => `    …${text.slice(Math.max(0, start - 60), end + 50)}…`;
  for (const mark of marks) {
    if (mark.optional) continue;
    const hit = findings.some((finding) => meets(mark, finding));
    into[mark.kind][hit ? 'hits' : 'misses']++;
    const surface = text.slice(mark.start, mark.end);
    if (!hit) tallies.errors.push(`MISSED ${mark.wanted.join(',')} "${surface}"\n${near(mark.start, mark.end)}`);
  }
  for (const kind of ['state', 'topic', 'citation'] as const) {
    for (const finding of findings) {
      if (!isFalse(kind, marks, finding)) continue;
      into[kind].falses++;
      const said = SAYS[kind](finding)?.[0];
      const { start, end, how, surface, langs } = finding;
      tallies.errors.push(`FALSE ${said} ${how} "${surface}" [${langs.join(',')}]\n${near(start, end)}`);
    }
  }
}

/** Hits, misses and false findings in the reports of a language. */
export function tallyReports(detector: Detector, lang: string): ReportTallies {
  const tallies = { states: emptyTally(), terms: emptyTally(), citations: emptyTally(), errors: [] };
  for (const report of readReports(lang)) addReport(report, detector.detect(report.text), tallies);
  return tallies;
}
