/** Words beside which a code may stand in running text: prepositions, and words for number plates. */
import type { WordFindings } from '../find-words.ts';
import { isUpperUnit, isWordUnit } from '../fold.ts';
import type { FormIndex } from '../form-index.ts';
import { DOUBTFUL } from '../language-evidence.ts';
import type { Scan } from '../scan.ts';
import { isSpace } from '../word-hash.ts';

export interface CodePlace {
  kind: 'preposition' | 'plate';
  start: number;
  end: number;
}

/** Whether two capitals and no more stand behind the space at the offset. */
function precedesCode(text: string, offset: number): boolean {
  return (
    isSpace(text.charCodeAt(offset)) &&
    isUpperUnit(text.charCodeAt(offset + 1)) &&
    isUpperUnit(text.charCodeAt(offset + 2)) &&
    !isWordUnit(text.charCodeAt(offset + 3))
  );
}

/** The places of a text that the scanner and the reading of its words have noted. */
export function codePlaces(text: string, index: FormIndex, scan: Scan, found: WordFindings): CodePlace[] {
  const places: CodePlace[] = found.labels.flatMap(({ kind, start, end }) =>
    kind === 'plate' ? [{ kind, start, end }] : [],
  );
  const { functionWords } = scan;
  for (let note = 0; note < functionWords.length; note += 2) {
    const start = functionWords.at(note);
    let end = start;
    while (isWordUnit(text.charCodeAt(end))) end++;
    if (!precedesCode(text, end) || isUpperUnit(text.charCodeAt(start + 1))) continue;
    found.evidence.turnTo(start, 0, 0);
    const cue = index.beside
      .get(text.slice(start, end).toLowerCase())
      ?.some(({ form, lang }) => form === 'cue' && found.evidence.support(lang) > DOUBTFUL);
    if (cue) places.push({ kind: 'preposition', start, end });
  }
  return places;
}
