/** Which languages the page is written in: the question before the reading, since only their phrases follow. */
import type { LexiconPack } from '../../rules/detect/lexicon-pack.ts';
import { languagesOf } from '../../rules/detect/page-languages.ts';
import { Slices } from '../shared/slices.ts';
import { attribute } from './dom.ts';
import { textsOf } from './texts-of.ts';

/** @returns languages of the packs, that which the page declares among them; none where too little is written to tell */
export async function spokenLanguages(packs: readonly LexiconPack[]): Promise<string[]> {
  const declared = (attribute(document.documentElement, 'lang') ?? '').toLowerCase().split('-')[0];
  const spoken = await languagesOf(textsInTurns(), packs);
  const known = packs.map(({ lang }) => lang).filter((lang) => lang === declared);
  return spoken.length > 0 ? [...new Set([...spoken, ...known])] : [];
}

async function* textsInTurns(): AsyncGenerator<string> {
  const slices = new Slices();
  for (const text of textsOf(document)) {
    yield text;
    await slices.rest();
  }
}
