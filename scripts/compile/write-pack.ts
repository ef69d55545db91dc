/** Writes packs in the small form that `rules/detect/written-pack.ts` reads. */
import type { CitationWords, FormLines, PackSize } from '../../rules/detect/lexicon-pack.ts';
import { CITATION_KEYS, DOUBTFUL, FORM_KEYS, PART_END, ROLE_END } from '../../rules/detect/written-pack.ts';

interface AnyPack {
  lang: string;
  size: PackSize;
  forms: Record<string, FormLines>;
  citation?: CitationWords;
}

/** One text for a language's pack or its phrases. */
export function writePack({ lang, size, forms, citation = {} }: AnyPack): string {
  const words = CITATION_KEYS.map((key) => citation[key] ?? '').join(ROLE_END);
  return joinParts([`${lang} ${writeSize(size)}`, words.replace(/;+$/, ''), ...writeForms(forms)]);
}

export function writeSize({ records, words, links }: PackSize): string {
  return [records, words, links].join(' ');
}

/** The forms in the order of their keys, doubtful ones behind the certain ones of their line. */
export function writeForms(forms: Record<string, FormLines>): FormLines[] {
  const strange = Object.keys(forms).filter((key) => !FORM_KEYS.some((known) => known === key.replace('+', '')));
  if (strange.length > 0) throw new Error(`forms that no reader knows: ${strange.join(', ')}`);
  return FORM_KEYS.map((key) => sideBySide(forms[key] ?? '', forms[`${key}+`] ?? ''));
}

function sideBySide(certain: FormLines, doubtful: FormLines): FormLines {
  if (doubtful === '') return certain;
  const [first, second] = [certain.split('\n'), doubtful.split('\n')];
  const lines = Array.from({ length: Math.max(first.length, second.length) }, (_, at) =>
    [first[at] ?? '', second[at] ?? ''].join(DOUBTFUL),
  );
  return lines.map((line) => (line.endsWith(DOUBTFUL) ? line.slice(0, -1) : line)).join('\n');
}

/** The parts as one text, without the empty ones at its end. It stands as it is between the marks of a script's text. */
export function joinParts(parts: readonly string[]): string {
  const strange = parts.find((part) => part.includes(PART_END) || /[`\\]|\$\{/.test(part));
  if (strange !== undefined) throw new Error(`a part that cannot be written: "${strange}"`);
  return parts.join(PART_END).replace(/~+$/, '');
}
