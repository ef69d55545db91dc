/** Counting hits, misses and false findings of state names in an annotated sentence. */
import type { Finding } from '../../rules/model/finding.ts';

export interface Gold {
  start: number;
  end: number;
  surface: string;
  iso2: string;
  kind: 'name' | 'adjective' | 'demonym' | 'language';
  /** A state outside the targets: neither hit nor miss. */
  other?: boolean;
}

export interface Sentence {
  id: string;
  lang: string;
  text: string;
  gold: Gold[];
  /** Spans that are neither hit nor miss. */
  optional?: Gold[];
}

export interface Tally {
  hits: number;
  falses: number;
  misses: number;
}

export interface Report {
  names: Tally;
  all: Tally;
  errors: string[];
}

export function emptyTally(): Tally {
  return { hits: 0, falses: 0, misses: 0 };
}

export function addTo(total: Tally, one: Tally): void {
  total.hits += one.hits;
  total.falses += one.falses;
  total.misses += one.misses;
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Names: gold names against findings by name. All: names, adjectives and inhabitants. A place (a town, a region) is a hit
 * where the gold has its state, and otherwise not counted, since the corpora do not annotate places; nor do they annotate
 * every state that the book knows.
 */
export function tallySentence(
  sentence: Sentence,
  findings: readonly Finding[],
  annotated: ReadonlySet<string>,
): Report {
  const states = findings.filter(({ kind, id }) => kind === 'state' && annotated.has(id));
  const soft = [
    ...(sentence.optional ?? []),
    ...sentence.gold.filter(({ other, kind }) => other || kind === 'language'),
  ];
  const gold = sentence.gold.filter(({ other, kind }) => !other && kind !== 'language');
  const report: Report = { names: emptyTally(), all: emptyTally(), errors: [] };
  for (const target of gold) {
    const hit = states.some((finding) => finding.id === target.iso2 && overlaps(finding, target));
    const which = hit ? 'hits' : 'misses';
    report.all[which]++;
    if (target.kind === 'name') report.names[which]++;
    if (!hit) report.errors.push(`MISSED ${target.iso2} ${target.kind} "${target.surface}"`);
  }
  for (const finding of states) {
    if (gold.some((target) => target.iso2 === finding.id && overlaps(finding, target))) continue;
    if (soft.some((target) => overlaps(finding, target))) continue;
    if (finding.how === 'place') continue;
    report.all.falses++;
    if (finding.how === 'name') report.names.falses++;
    report.errors.push(`FALSE ${finding.id} ${finding.how} "${finding.surface}" [${finding.langs.join(',')}]`);
  }
  return report;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '     –' : `${((100 * part) / whole).toFixed(1).padStart(6)}`;
}

/** F1 in percent. */
export function f1({ hits, falses, misses }: Tally): number {
  return hits + falses + misses === 0 ? 100 : (200 * hits) / (2 * hits + falses + misses);
}

/** Precision in percent. */
export function precision({ hits, falses }: Tally): number {
  return hits + falses === 0 ? 100 : (100 * hits) / (hits + falses);
}

/** Precision, recall and F1 in percent, and the three counts. */
export function formatTally({ hits, falses, misses }: Tally): string {
  const numbers = `(${hits}/${falses}/${misses})`;
  return `${percent(hits, hits + falses)} ${percent(hits, hits + misses)} ${percent(2 * hits, 2 * hits + falses + misses)}  ${numbers.padEnd(14)}`;
}
