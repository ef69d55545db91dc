/**
 * The script that a press of the button puts into each frame first, after the packs: it answers with the languages that
 * the frame is written in, so that only their phrases follow.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { languagesOf } from '../../rules/detect/page-languages.ts';
import { collectText } from '../reader/collect-text.ts';
import { valueOfControl } from '../reader/control.ts';
import { attribute, query, type Root } from '../reader/dom.ts';
import { packsOf, type ReaderWorld } from '../reader/reader-world.ts';
import { shadowRootsIn } from '../reader/shadow-roots.ts';

/** Roots nested deeper than this say nothing new. */
const deepest = 20;

export default defineUnlistedScript(() => {
  const packs = packsOf(globalThis as ReaderWorld);
  const declared = (attribute(document.documentElement, 'lang') ?? '').toLowerCase().split('-')[0];
  const spoken = languagesOf(textsOf(document), packs);
  const known = packs.map(({ lang }) => lang).filter((lang) => lang === declared);
  return spoken.length > 0 ? [...new Set([...spoken, ...known])] : [];
});

function* textsOf(root: Root, depth = 0): Generator<string> {
  for (const { text } of collectText(root)) yield text;
  for (const control of query(root, 'input, textarea, select')) yield valueOfControl(control);
  if (depth === deepest) return;
  for (const shadow of shadowRootsIn(root)) if (shadow !== null) yield* textsOf(shadow, depth + 1);
}
