/**
 * Listed forms as compact text. A pattern is a form whose words may end in one of several ways: `polsk{i|a|iego}`,
 * `evropsk{ý|ého} zatýkac{í|ího} rozkaz{|u}`. Patterns of one id are parted by `;`, ids by line breaks. Only listed words
 * of the same position and the same beginning are drawn together, so a pattern adds nothing but agreements that nobody
 * writes.
 */
import type { FormLines } from './lexicon-pack.ts';

const RESERVED = /[{}|;\n]/;
const WORD = /\p{L}[\p{L}\p{M}]*|\d+/gu;
/** Words that share fewer letters at the beginning are not endings of one stem. */
const SHORTEST_STEM = 3;

interface Shape {
  words: string[];
  /** What stands before, between and behind the words. */
  gaps: string[];
}

interface Cluster {
  gaps: string;
  positions: { stem: string; words: Set<string> }[];
}

function shapeOf(form: string): Shape {
  const words: string[] = [];
  const gaps: string[] = [];
  let at = 0;
  for (const match of form.matchAll(WORD)) {
    gaps.push(form.slice(at, match.index));
    words.push(match[0]);
    at = match.index + match[0].length;
  }
  gaps.push(form.slice(at));
  return { words, gaps };
}

function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

/** The stem that the word shares with those of the position, or null where it is another word. */
function sharedStem(position: { stem: string; words: Set<string> }, word: string): string | null {
  if (position.words.has(word)) return position.stem;
  if (/\d/.test(word)) return null;
  const length = sharedLength(position.stem, word);
  let longest = word.length;
  for (const other of position.words) longest = Math.max(longest, other.length);
  return length >= SHORTEST_STEM && length >= 0.55 * longest ? word.slice(0, length) : null;
}

function join(clusters: Cluster[], shape: Shape): void {
  const gaps = shape.gaps.join('\n');
  for (const cluster of clusters) {
    if (cluster.gaps !== gaps || cluster.positions.length !== shape.words.length) continue;
    const stems = cluster.positions.map((position, at) => sharedStem(position, shape.words[at] as string));
    if (stems.includes(null)) continue;
    cluster.positions.forEach((position, at) => {
      position.stem = stems[at] as string;
      position.words.add(shape.words[at] as string);
    });
    return;
  }
  clusters.push({ gaps, positions: shape.words.map((word) => ({ stem: word, words: new Set([word]) })) });
}

function writeCluster({ gaps, positions }: Cluster): string {
  const between = gaps.split('\n');
  const words = positions.map(({ stem, words: variants }) => {
    if (variants.size === 1) return stem;
    return `${stem}{${[...variants]
      .sort()
      .map((word) => word.slice(stem.length))
      .join('|')}}`;
  });
  return between.map((gap, at) => gap + (words[at] ?? '')).join('');
}

/** Writes the forms of each id. Forms must not hold the signs of patterns or line breaks. */
export function writeFormLines(byId: readonly (readonly string[])[]): FormLines {
  const lines = byId.map((forms) => {
    const clusters: Cluster[] = [];
    for (const form of [...new Set(forms)].sort()) {
      if (RESERVED.test(form) || form === '') throw new Error(`a form cannot be written: "${form}"`);
      join(clusters, shapeOf(form));
    }
    return clusters.map(writeCluster).join(';');
  });
  return lines.join('\n').replace(/\n+$/, '');
}

/** The patterns of each id. */
export function readFormLines(lines: FormLines): string[][] {
  return lines === '' ? [] : lines.split('\n').map((line) => line.split(';').filter((pattern) => pattern !== ''));
}

/** All forms that a pattern stands for. */
export function expandPattern(pattern: string): string[] {
  const open = pattern.indexOf('{');
  if (open < 0) return [pattern];
  const close = pattern.indexOf('}', open);
  const rest = expandPattern(pattern.slice(close + 1));
  const endings = pattern.slice(open + 1, close).split('|');
  return endings.flatMap((ending) => rest.map((tail) => pattern.slice(0, open) + ending + tail));
}
