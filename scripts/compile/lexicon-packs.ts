/** Making packs of the lexicon: forms by class, positions for ids, sizes for the index. */
import type { FormClass, FormLines, PackSize } from '../../rules/detect/lexicon-pack.ts';
import { sizeOf } from '../../rules/detect/pack-size.ts';
import type { SharedTerm, StateWords, TermWords } from './lexicon-files.ts';
import { cleanForm, wordList } from './lexicon-files.ts';
import { pruneForms } from './lexicon-prune.ts';
import { writeFormLines } from './write-forms.ts';

export type FormKey = FormClass | `${FormClass}${'+' | '*'}`;

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

  /** The forms of some classes at a position. */
  formsAt(position: number, keys: readonly FormKey[]): string[] {
    return keys.flatMap((key) => this.sets.get(key)?.[position] ?? []);
  }

  /** Leaves out, of the forms of a class at a position, what the certain forms already find, but for those to be kept. */
  prune(
    key: FormKey,
    position: number,
    certain: readonly string[],
    isKept: (form: string) => boolean = () => false,
  ): void {
    const lines = this.sets.get(key);
    const forms = lines?.[position];
    if (!lines || !forms) return;
    const left = new Set(pruneForms(forms, certain));
    lines[position] = forms.filter((form) => left.has(form) || isKept(form));
  }

  /** The sets as packs hold them. Small words are not drawn together: they are looked up as they are. */
  write(): Record<string, FormLines> {
    const write = (key: FormKey, lines: string[][]) => {
      return SMALL_WORDS.has(key) ? [...new Set(lines.flat())].join(';') : writeFormLines(lines);
    };
    return Object.fromEntries([...this.sets].map(([key, lines]) => [key, write(key, lines)]));
  }
}

const SMALL_WORDS: ReadonlySet<FormKey> = new Set([
  'function',
  'title',
  'role',
  'street',
  'street-after',
  'product',
  'cue',
  'of',
  'region',
  'elsewhere',
  'origin',
]);

/**
 * Adds what a language says of each state: regions, inhabitants, beginnings of compounds and rarer inflections to `phrases`,
 * since they count only where the language is written; all others to `sets`. A doubtful word stays beside the certain one of
 * its spelling ("Lengyel" is a Hungarian name, "lengyel" is Polish), which it keeps from counting.
 */
export function addStates(
  sets: FormSets,
  phrases: FormSets,
  ids: readonly string[],
  states: Record<string, StateWords>,
): void {
  const spelled = new Set(
    Object.values(states)
      .flatMap(certainForms)
      .map((form) => form.toLowerCase()),
  );
  const isRival = (form: string) => spelled.has(form.toLowerCase());
  for (const [id, words] of Object.entries(states)) {
    const position = ids.indexOf(id);
    if (position < 0) continue;
    // A word that is also listed as doubtful is doubtful.
    const certain = (forms: string[] = []) => forms.filter((form) => !words.context?.includes(form));
    sets.add('name', position, certain(words.name ? [words.name] : []));
    const [names, inflectedNames] = firstOfStems(certain(words.forms).filter((form) => form !== words.name));
    sets.add('form', position, names);
    phrases.add('form', position, inflectedNames);
    const [adjectives, inflectedAdjectives] = firstOfStems(certain(words.adjectives));
    sets.add('adjective', position, adjectives);
    phrases.add('adjective', position, inflectedAdjectives);
    phrases.add('demonym', position, certain(words.people));
    phrases.add('place', position, certain(words.parts));
    const { context = [] } = words;
    sets.add('form+', position, context.filter(isRival));
    phrases.add(
      'form+',
      position,
      context.filter((form) => !isRival(form)),
    );
    const known = [...sets.formsAt(position, ['name', 'form']), ...phrases.formsAt(position, ['form'])];
    for (const list of [sets, phrases]) list.prune('form', position, known);
    phrases.add('combining', position, words.combining);
  }
}

/** Adds the compounds that a language makes of a state's adjective or of its `combining` words: "tyskregistrerad", "virolaismies". */
export function withCompounds(
  states: Record<string, StateWords>,
  words: Record<string, string>,
): Record<string, StateWords> {
  const behindAdjective = wordList(words['behind-adjective']);
  const behindCombining = wordList(words['behind-combining']);
  if (behindAdjective.length + behindCombining.length === 0) return states;
  const compounds = ({ adjectives = [], combining = [] }: StateWords) => [
    ...adjectives.slice(0, 1).flatMap((first) => behindAdjective.map((last) => first + last)),
    ...combining.flatMap((first) => behindCombining.map((last) => first + last)),
  ];
  const extended = (state: StateWords) => ({
    ...state,
    adjectives: [...(state.adjectives ?? []), ...compounds(state)],
  });
  return Object.fromEntries(Object.entries(states).map(([id, state]) => [id, extended(state)]));
}

/** So many forms of a word stand in names and fields: those that follow are inflections and compounds of running text. */
const fewForms = 16;
const stemLetters = 5;

/** The first forms of each stem, in the order of the list, and all others. */
function firstOfStems(forms: readonly string[]): [first: string[], others: string[]] {
  const counts = new Map<string, number>();
  const isFirst = (form: string) => {
    const stem = form.slice(0, stemLetters).toLowerCase();
    const count = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, count);
    return count <= fewForms;
  };
  const first = forms.filter(isFirst);
  return [first, forms.filter((form) => !first.includes(form))];
}

function certainForms({ name, forms = [], adjectives = [], people = [], combining = [] }: StateWords): string[] {
  return [...(name ? [name] : []), ...forms, ...adjectives, ...people, ...combining];
}

/**
 * Adds a language's words for each term of the shared list. Acronyms that every language writes are in that list. Everyday
 * terms need a cue in every language.
 */
export function addTerms(
  phrases: FormSets,
  shared: Record<string, SharedTerm>,
  terms: Record<string, TermWords>,
): void {
  Object.entries(shared).forEach(([id, { ambiguous }], position) => {
    const { forms = [], acronyms = [], context = [] } = terms[id] ?? {};
    const isAcronym = (word: string) => acronyms.includes(word);
    const certain = (word: string) => !ambiguous && !context.includes(word);
    phrases.add('term', position, forms.filter(certain));
    phrases.add(
      'term+',
      position,
      [...forms, ...context].filter((word) => !certain(word) && !isAcronym(word)),
    );
    phrases.add('acronym', position, acronyms.filter(certain));
    phrases.add(
      'acronym+',
      position,
      acronyms.filter((word) => !certain(word)),
    );
  });
  pruneTerms(phrases, shared);
}

/**
 * Whatever leads to the same topic finds it as well; the whole name of an act is needed to find the article beside it, and
 * a phrase that holds a word of another topic ("laundering of the proceeds of crime") keeps that word from being found.
 */
function pruneTerms(phrases: FormSets, shared: Record<string, SharedTerm>): void {
  const terms = Object.values(shared);
  const certain = terms.map(({ acronyms = [], context = [], ambiguous }, position) => [
    ...phrases.formsAt(position, ['term']),
    ...phrases.formsAt(position, ['acronym']),
    ...acronyms.filter((acronym) => !ambiguous && !context.includes(acronym)),
  ]);
  const doubtful = terms.map((_, position) => phrases.formsAt(position, ['term+']));
  const topics = topicsOfForms(terms, certain);
  terms.forEach(({ topics: [topic] = [], instrument }, position) => {
    if (instrument !== undefined) return;
    const ofTopic = (forms: readonly string[][]) =>
      terms.flatMap((other, at) => (other.topics?.[0] === topic ? (forms[at] as string[]) : []));
    const shields = (form: string) =>
      stretches(form).some((part) => [...(topics.get(part) ?? [])].some((other) => other !== topic));
    phrases.prune('term', position, ofTopic(certain), shields);
    phrases.prune('term+', position, ofTopic(certain));
    phrases.prune('term+', position, ofTopic(doubtful));
  });
}

/** The topics that each form leads to first. */
function topicsOfForms(terms: readonly SharedTerm[], forms: readonly string[][]): Map<string, Set<string | undefined>> {
  const topics = new Map<string, Set<string | undefined>>();
  terms.forEach(({ topics: [topic] = [] }, position) => {
    for (const form of forms[position] as string[]) topics.set(form, (topics.get(form) ?? new Set()).add(topic));
  });
  return topics;
}

/** All that is shorter and stands in the form as whole words. */
function stretches(form: string): string[] {
  const words = form.split(' ');
  const parts = words.flatMap((_, from) =>
    words.slice(from).map((_, more) => words.slice(from, from + more + 1).join(' ')),
  );
  return parts.filter((part) => part !== form);
}

/** `words.yaml`: lists of small words, each written as one text. Prepositions and roles in a case are of the page's language. */
export function addSmallWords(sets: FormSets, phrases: FormSets, words: Record<string, string>): void {
  for (const key of ['function', 'of', 'region', 'not'] as const) {
    sets.add(key, 0, wordList(words[key]));
  }
  for (const key of [
    'cue',
    'title',
    'street',
    'street-after',
    'role',
    'product',
    'product-end',
    'origin',
    'signed',
  ] as const)
    phrases.add(key, 0, wordList(words[key]));
}

/** The forms as packs hold them, and how much room they take. */
export function finishForms(sets: FormSets): { size: PackSize; forms: Record<string, FormLines> } {
  const forms = sets.write();
  return { size: sizeOf(Object.values(forms)), forms };
}
