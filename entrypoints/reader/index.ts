/**
 * The script that a press of the toolbar button puts into each frame, after the lexicon's packs. It answers with the
 * languages that the frame is written in; once their phrases have followed, `read-now.js` (`wxt.config.ts`) has it read. It
 * leaves nothing behind but the detector, for a while, for the next press on the same page.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readFrame } from './read-frame.ts';
import { detectorOf, packsOf, type ReaderWorld } from './reader-world.ts';
import { spokenLanguages } from './spoken-languages.ts';

export default defineUnlistedScript(() => {
  const world = globalThis as ReaderWorld;
  world.borderbriefRead = () => readFrame(detectorOf(world));
  return spokenLanguages(packsOf(world));
});
