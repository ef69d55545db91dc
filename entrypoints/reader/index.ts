/**
 * The script that a press of the toolbar button puts into each frame, after the lexicon's packs. It answers with the
 * languages that the frame is written in and a sieve of its words; with the phrases that may stand there it is called to
 * read. It leaves nothing behind but the detector, for a while, for the next press on the same page.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speechOf } from './frame-speech.ts';
import { readFrame } from './read-frame.ts';
import { detectorOf, packsOf, type ReaderWorld } from './reader-world.ts';

export default defineUnlistedScript(() => {
  const world = globalThis as ReaderWorld;
  world.borderbriefRead = (phrases) => readFrame(detectorOf(world, phrases));
  return speechOf(packsOf(world));
});
