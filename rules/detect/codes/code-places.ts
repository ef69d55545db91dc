/** Words beside which a code may stand in running text: prepositions, and words for number plates. */
import type { WordFindings } from '../find-words.ts';
import { isUpperUnit, isWordUnit } from '../fold.ts';
import type { FormIndex } from '../form-index.ts';
import { FOR, UNKNOWN } from '../language-evidence.ts';
import type { Scan } from '../scan.ts';

export interface CodePlace {
  kind: 'preposition' | 'plate';
  start: number;
  end: number;
}

/** The places of a text that the scanner and the reading of its words have noted. */
export function codePlaces(text: string, index: FormIndex, scan: Scan, found: WordFindings): CodePlace[] {
  const places: CodePlace[] = found.labels.flatMap(({ kind, start, end }) =>
    kind === 'plate' ? [{ kind, start, end }] : [],
  );
  const { beforeCapitals } = scan;
  for (let note = 0; note < beforeCapitals.length; note += 2) {
    const start = beforeCapitals.at(note);
    const end = beforeCapitals.at(note + 1);
    // More than two capitals are no code of two, nor is a capital with small letters one of one.
    const last = isUpperUnit(text.charCodeAt(end + 2)) ? end + 3 : end + 2;
    if (isWordUnit(text.charCodeAt(last)) || isUpperUnit(text.charCodeAt(start + 1))) continue;
    // "ES" is the Union in Lithuanian and Latvian.
    if (found.everyday.has(end + 1)) continue;
    found.evidence.turnTo(start, 0, 0);
    const least = last === end + 2 ? FOR : UNKNOWN;
    const cue = index
      .besideOf(text.slice(start, end))
      ?.some(({ form, lang }) => form === 'cue' && found.evidence.support(lang) >= least);
    if (cue) places.push({ kind: 'preposition', start, end });
  }
  return places;
}
