/**
 * What of a lexicon finds citations: the names of acts and the words around them. For those who look for nothing else, and
 * have not the room for a hundred thousand forms of states and activities.
 */
import { readFormLines } from './form-patterns.ts';
import type { CommonPack, FormLines, LexiconPack } from './lexicon-pack.ts';
import { sizeOf } from './pack-size.ts';

export function citingLexicon(packs: readonly LexiconPack[], common: CommonPack): [LexiconPack[], CommonPack] {
  const isOfAct = common.terms.map(({ instrument, acts }) => instrument !== undefined || acts !== undefined);
  const citing = (forms: Record<string, FormLines>) => {
    const kept = Object.entries(forms).flatMap(([key, lines]) => {
      const name = key.replace(/[+*]$/, '');
      if (name === 'nickname' || name === 'function') return [[key, lines] as const];
      if (name !== 'term' && name !== 'acronym') return [];
      return [[key, ofActs(lines, isOfAct)] as const];
    });
    return Object.fromEntries(kept);
  };
  const small = packs.map(({ lang, forms, phrases = {}, citation }) => {
    const [own, more] = [citing(forms), citing(phrases)];
    return { lang, size: sizeOf([...Object.values(own), ...Object.values(more)]), forms: own, phrases: more, citation };
  });
  const forms = citing(common.forms);
  return [small, { ...common, size: sizeOf(Object.values(forms)), forms }];
}

/** The lines of terms that stand for acts; the others are left empty. */
function ofActs(lines: FormLines, isOfAct: readonly boolean[]): FormLines {
  return readFormLines(lines)
    .map((patterns, term) => (isOfAct[term] ? patterns.join(';') : ''))
    .join('\n');
}
