/**
 * A pack as it lies in its file: one text, its parts in a fixed order, since names for them would be as long as many a part.
 * `scripts/compile/write-pack.ts` writes it.
 */
import { ROLES } from './citation-words.ts';
import { CLASSES, type FormLines, type LexiconPack, type PackSize } from './lexicon-pack.ts';

/** Stands between the parts of a pack, and in none of them. */
export const PART_END = '~';
/** Stands between the words of one role and those of the next. */
export const ROLE_END = ';';
/** In a line of forms: what stands behind it counts only with another cue. Beside each other they have words in common. */
export const DOUBTFUL = '=';
/** The keys of forms, in the order of their parts. */
export const FORM_KEYS = [...CLASSES, 'place*', 'not*'] as const;
/** What citations are made of, in the order of the words. */
export const CITATION_KEYS = [...ROLES, 'ordinals', 'concern'] as const;

/** Parts: language and sizes, words of citations, forms. Reads a language's phrases too, which have no words of citations. */
export function readPack(written: string): LexiconPack {
  const [head = '', citation = '', ...forms] = written.split(PART_END);
  const [lang = '', ...size] = head.split(' ');
  const words = citation.split(ROLE_END);
  return {
    lang,
    size: readSize(size),
    citation: Object.fromEntries(CITATION_KEYS.flatMap((key, at) => (words[at] ? [[key, words[at]]] : []))),
    forms: readForms(forms),
  };
}

export function readSize([records, words, links]: readonly string[]): PackSize {
  return { records: Number(records), words: Number(words), links: Number(links) };
}

/** The forms by their keys; what is empty is left out. */
export function readForms(parts: readonly string[]): Record<string, FormLines> {
  const forms: Record<string, FormLines> = {};
  const put = (key: string, lines: string) => {
    if (lines !== '') forms[key] = lines;
  };
  parts.forEach((part, at) => {
    const key = FORM_KEYS[at] as string;
    const lines = part.split('\n').map((line) => line.split(DOUBTFUL));
    put(key, column(lines, 0));
    put(`${key}+`, column(lines, 1));
  });
  return forms;
}

function column(lines: readonly string[][], at: number): FormLines {
  return lines
    .map((line) => line[at] ?? '')
    .join('\n')
    .trimEnd();
}
