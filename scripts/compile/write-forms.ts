/**
 * Writes listed forms as the compact text that `rules/detect/form-patterns.ts` reads. Only listed words of the same position
 * and the same beginning are drawn together, so a pattern adds nothing but agreements that nobody writes.
 */
import { gzipSync } from 'node:zlib';
import type { FormLines } from '../../rules/detect/lexicon-pack.ts';

const RESERVED = /[{}|;+=\n]/;
const WORD = /\p{L}[\p{L}\p{M}]*|\d+/gu;
/** Words that share fewer letters at the beginning are not endings of one stem. */
const SHORTEST_STEM = 3;
/** What a stem is of the longest word, at least, in forms of several words. */
const STEM_SHARE = 0.55;
/** The same for forms of one word, where any share gives the same forms: that which makes the text smallest is taken. */
const STEM_SHARES_ALONE = [0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7];

interface Shape {
  words: string[];
  /** What stands before, between and behind the words. */
  gaps: string[];
}

interface Cluster {
  gaps: string;
  positions: { stem: string; words: Set<string> }[];
}

/** Writes the forms of each id. Forms must not hold the signs of patterns or line breaks. */
export function writeFormLines(byId: readonly (readonly string[])[]): FormLines {
  const shapes = byId.map((forms) => [...new Set(forms)].sort().map(shapeOf));
  const isAlone = ({ words }: Shape) => words.length === 1;
  const alone = shapes.map((ofId) => ofId.filter(isAlone));
  const several = shapes.map((ofId) =>
    patternsOf(
      ofId.filter((shape) => !isAlone(shape)),
      STEM_SHARE,
    ),
  );
  const texts = STEM_SHARES_ALONE.map((share) =>
    alone
      .map((ofId, at) => fold([...patternsOf(ofId, share), ...(several[at] as string[])].sort()).join(';'))
      .join('\n'),
  );
  return smallest([...new Set(texts)]).replace(/\n+$/, '');
}

function smallest(texts: readonly string[]): string {
  if (texts.length === 1) return texts[0] as string;
  const sizes = texts.map((text) => gzipSync(text, { level: 9 }).length);
  return texts[sizes.indexOf(Math.min(...sizes))] as string;
}

function shapeOf(form: string): Shape {
  if (RESERVED.test(form) || form === '') throw new Error(`a form cannot be written: "${form}"`);
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

function patternsOf(shapes: readonly Shape[], share: number): string[] {
  const clusters: Cluster[] = [];
  for (const shape of shapes) join(clusters, shape, share);
  return clusters.map(writeCluster);
}

function join(clusters: Cluster[], shape: Shape, share: number): void {
  const gaps = shape.gaps.join('\n');
  for (const cluster of clusters) {
    if (cluster.gaps !== gaps || cluster.positions.length !== shape.words.length) continue;
    const stems = cluster.positions.map((position, at) => sharedStem(position, shape.words[at] as string, share));
    if (stems.includes(null)) continue;
    cluster.positions.forEach((position, at) => {
      position.stem = stems[at] as string;
      position.words.add(shape.words[at] as string);
    });
    return;
  }
  clusters.push({ gaps, positions: shape.words.map((word) => ({ stem: word, words: new Set([word]) })) });
}

/** The stem that the word shares with those of the position, or null where it is another word. */
function sharedStem(
  position: { stem: string; words: ReadonlySet<string> },
  word: string,
  share: number,
): string | null {
  if (position.words.has(word)) return position.stem;
  if (position.stem[0] !== word[0]) return null;
  if (/\d/.test(word)) return null;
  const length = sharedLength(position.stem, word);
  let longest = word.length;
  for (const other of position.words) longest = Math.max(longest, other.length);
  return length >= SHORTEST_STEM && length >= share * longest ? word.slice(0, length) : null;
}

function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
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

/** Puts a `+` for each word that a pattern has in common with the beginning of the one before. */
function fold(patterns: readonly string[]): string[] {
  const words = patterns.map((pattern) => pattern.split(/(?<= )/));
  return words.map((own, at) => {
    const before = words[at - 1] ?? [];
    let shared = 0;
    while (shared < own.length - 1 && shared < before.length - 1 && own[shared] === before[shared]) shared++;
    return '+'.repeat(shared) + own.slice(shared).join('');
  });
}
