/** Which names of acts are looked for in texts: those that somebody writes, not those that are there to be shown. */
import type { Instrument, State } from '../../rules/model/book.ts';

/** An act that binds so few states is written about in their languages, and in English. */
const few = 5;

/** Which names of acts are written, in the language asked for. */
export interface ActNames {
  /** Acronyms and numbers, as officers of other languages write them too. */
  signs(act: Instrument, lang: string): string[];
  /** Names in words. */
  words(act: Instrument, lang: string): string[];
  /** Those of all languages that nobody writes in a text; whoever searches may type them, and no brackets. */
  others(act: Instrument): string[];
}

/** @param unwritten acts whose names nobody writes: `lexicon/unwritten-acts.yaml` */
export function actNames(states: readonly State[], unwritten: readonly string[]): ActNames {
  const spoken = new Map(states.map(({ id, languages }) => [id, languages]));
  const isWritten = (act: Instrument, lang: string) => {
    if (unwritten.includes(act.id)) return false;
    const bound = boundStates(act);
    return lang === 'en' || bound === null || bound.some((state) => spoken.get(state)?.includes(lang));
  };
  const isWord = (act: Instrument, lang: string, name: string) =>
    isWritten(act, lang) && !isSign(name) && !hasYear(name) && !hasNumber(name);
  return {
    signs: ({ names }, lang) => (names?.[lang] ?? []).filter(isSign),
    words: (act, lang) => (act.names?.[lang] ?? []).filter((name) => isWord(act, lang, name)),
    others: (act) =>
      Object.entries(act.names ?? {}).flatMap(([lang, names]) =>
        names.filter((name) => !isSign(name) && !isWord(act, lang, name)).map((name) => name.replace(/[()]/g, '')),
      ),
  };
}

/** Whether the name is an acronym or a number. */
function isSign(name: string): boolean {
  return !/\p{Ll}{4}/u.test(name);
}

/** "Regulation (EU) 2016/1624": the number finds the act. */
function hasNumber(name: string): boolean {
  return /\d\/\d/.test(name);
}

/** A year in brackets tells acts apart where they are listed; in a sentence nobody writes it so. */
function hasYear(name: string): boolean {
  return /\(.*\d{4}\)/.test(name);
}

/** The states that the act binds, where it names them and they are few. */
function boundStates({ bound }: Instrument): string[] | null {
  if (!Array.isArray(bound)) return null;
  const states = new Set<string>();
  for (const { states: named } of bound) {
    if (named === undefined) return null;
    for (const state of named) states.add(state);
  }
  return states.size <= few ? [...states] : null;
}
