/** Making packs of the lexicon: forms by class, positions for ids, sizes for the index. */
import { readFormLines, writeFormLines } from '../../rules/detect/form-lines.ts';
import type { FormClass, FormLines, LexiconPack, PackSize } from '../../rules/detect/lexicon-pack.ts';
import type { SharedTerm, StateWords, TermWords } from './lexicon-files.ts';
import { cleanForm, wordList } from './lexicon-files.ts';

export type FormKey = FormClass | `${FormClass}+`;

/** Gathers the forms of each class by the position of their id. */
export class FormSets {
  private readonly sets = new Map<FormKey, string[][]>();

  add(key: FormKey, position: number, forms: readonly unknown[] | undefined): void {
    if (!forms || forms.length === 0) return;
    const lines = this.sets.get(key) ?? [];
    this.sets.set(key, lines);
    while (lines.length <= position) lines.push([]);
    lines[position]?.push(...forms.map(cleanForm).filter((form) => form !== ''));
  }

  /** The sets as packs hold them. */
  write(): Record<string, FormLines> {
    return Object.fromEntries([...this.sets].map(([key, lines]) => [key, writeFormLines(lines)]));
  }
}

/** How much room the forms take in the index. */
export function sizeOf(forms: Record<string, FormLines>): PackSize {
  const size: PackSize = { forms: 0, words: 0, units: 0 };
  for (const lines of Object.values(forms)) {
    for (const form of readFormLines(lines).flat()) {
      size.forms++;
      size.words += form.match(/\p{L}+|\d+/gu)?.length ?? 1;
      size.units += form.length;
    }
  }
  return size;
}

/** Adds what a language says of each state. */
export function addStates(sets: FormSets, ids: readonly string[], states: Record<string, StateWords>): void {
  for (const [id, words] of Object.entries(states)) {
    const position = ids.indexOf(id);
    if (position < 0) continue;
    sets.add('name', position, words.name ? [words.name] : []);
    sets.add(
      'form',
      position,
      words.forms?.filter((form) => form !== words.name),
    );
    sets.add('adjective', position, words.adjectives);
    sets.add('demonym', position, words.people);
    sets.add('place', position, words.parts);
    sets.add('form+', position, words.context);
    sets.add('combining', position, words.combining);
  }
}

/** Adds a language's words for each term of the shared list. Everyday terms need a cue in every language. */
export function addTerms(sets: FormSets, shared: Record<string, SharedTerm>, terms: Record<string, TermWords>): void {
  Object.entries(shared).forEach(([id, { ambiguous }], position) => {
    const { forms = [], acronyms = [], context = [] } = terms[id] ?? {};
    const isAcronym = (word: string) => acronyms.includes(word);
    const certain = (word: string) => !ambiguous && !context.includes(word);
    sets.add('term', position, forms.filter(certain));
    sets.add(
      'term+',
      position,
      [...forms, ...context].filter((word) => !certain(word) && !isAcronym(word)),
    );
    sets.add('acronym', position, acronyms.filter(certain));
    sets.add(
      'acronym+',
      position,
      acronyms.filter((word) => !certain(word)),
    );
  });
}

/** `words.yaml`: lists of small words, each written as one text. */
export function addSmallWords(sets: FormSets, words: Record<string, string>): void {
  for (const key of ['function', 'cue', 'title', 'street', 'street-after', 'not'] as const) {
    sets.add(key, 0, wordList(words[key]));
  }
}

export function finishPack(
  lang: string,
  sets: FormSets,
  rest: Omit<LexiconPack, 'lang' | 'size' | 'forms'>,
): LexiconPack {
  const forms = sets.write();
  return { lang, size: sizeOf(forms), forms, ...rest };
}
