/**
 * The script that a press of the button puts into each frame first, after the packs: it answers with the languages that
 * the frame is written in, so that only their phrases follow.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { languagesOf } from '../../rules/detect/page-languages.ts';
import { attribute } from '../reader/dom.ts';
import { packsOf, type ReaderWorld } from '../reader/reader-world.ts';
import { textsOf } from './texts-of.ts';

export default defineUnlistedScript(() => {
  const packs = packsOf(globalThis as ReaderWorld);
  const declared = (attribute(document.documentElement, 'lang') ?? '').toLowerCase().split('-')[0];
  const spoken = languagesOf(textsOf(document), packs);
  const known = packs.map(({ lang }) => lang).filter((lang) => lang === declared);
  return spoken.length > 0 ? [...new Set([...spoken, ...known])] : [];
});
