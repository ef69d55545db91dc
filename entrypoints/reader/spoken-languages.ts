/** Which languages the page is written in: the question before the reading, since only their phrases follow. */
import type { LexiconPack } from '../../rules/detect/lexicon-pack.ts';
import { languagesOf } from '../../rules/detect/page-languages.ts';
import { attribute } from './dom.ts';
import { textsOf } from './texts-of.ts';

/** @returns languages of the packs, that which the page declares among them; none where too little is written to tell */
export function spokenLanguages(packs: readonly LexiconPack[]): string[] {
  const declared = (attribute(document.documentElement, 'lang') ?? '').toLowerCase().split('-')[0];
  const spoken = languagesOf(textsOf(document), packs);
  const known = packs.map(({ lang }) => lang).filter((lang) => lang === declared);
  return spoken.length > 0 ? [...new Set([...spoken, ...known])] : [];
}
