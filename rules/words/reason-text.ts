/** Why a card answers as it does, in the reader's language: the book's own sentence where it has one there, else the catalogue's. */
import type { Card } from '../model/briefing.ts';
import type { Words } from '../model/words.ts';

export interface ReasonText {
  text: string;
  /** True where the text is English and the reader's language is not. */
  untranslated: boolean;
}

/** @returns null where the card needs no sentence */
export function reasonText(words: Words, { why, reason, reasonUntranslated = false }: Card): ReasonText | null {
  if (reason !== null && !(reasonUntranslated && why)) return { text: reason, untranslated: reasonUntranslated };
  if (!why) return null;
  const act = why.act ? words.citation(why.act) : '';
  const states = words.list(why.states.map(words.state));
  return { text: words.t(`no.${why.code}`, { act, states }), untranslated: false };
}
