/**
 * Makes the index of a hundred thousand names in pieces, so that a page can answer between them: whoever has pressed the
 * button types and scrolls at once.
 */
import { AliasIndex } from './alias-index.ts';
import { type Alias, type AliasSource, aliasLists, smallWordsOf, type Target } from './aliases.ts';
import { keyOf } from './key.ts';

/**
 * @param langs the officer's languages: slips are forgiven in these, and in names of acts
 * @returns the index, after a piece of work at each step
 */
export function* indexAliases(source: AliasSource, langs: readonly string[]): Generator<void, AliasIndex> {
  const own: Alias[] = [];
  const foreign: Alias[][] = [];
  for (const list of aliasLists(source)) {
    const parts = Object.groupBy(list, ({ lang }) => (lang === null || langs.includes(lang) ? 'own' : 'foreign'));
    own.push(...(parts.own ?? []));
    // Those of other languages have their commonest forms.
    if (parts.foreign) foreign.push(parts.foreign.filter(({ endings }) => endings === undefined));
    yield;
  }
  const isNew = firstOfEach();
  const topicNames = source.names
    .filter(({ lang }) => langs.includes(lang))
    .map(({ topic, name }) => ({ topic, key: keyOf(name) }));
  const index = new AliasIndex(own.filter(isNew), langs, smallWordsOf(source.packs), topicNames);
  for (const list of foreign) {
    yield;
    index.addForeign(list.filter(isNew));
  }
  return index;
}

/** The index at once, for those who can wait for it. */
export function indexAtOnce(source: AliasSource, langs: readonly string[]): AliasIndex {
  const steps = indexAliases(source, langs);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Where several languages have the same word for the same thing, it is that of the first: the officer's own. */
function firstOfEach(): (alias: Alias) => boolean {
  const known = new Map<string, Target[]>();
  return ({ key, target, endings }) => {
    if (endings) return true;
    const same = known.get(key);
    if (same?.some(({ kind, id }) => kind === target.kind && id === target.id)) return false;
    if (same) same.push(target);
    else known.set(key, [target]);
    return true;
  };
}
