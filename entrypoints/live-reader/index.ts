/**
 * The script that the panel puts into each frame in place of the reader: it answers the same, and called to watch
 * (`watch-now.js`) it reads the frame and goes on watching it for as long as the panel listens. Findings leave the frame, as ever, and nothing else.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speechOf } from '../reader/frame-speech.ts';
import { packsOf } from '../reader/reader-world.ts';
import { type LiveWorld, watchFrame } from './watch-frame.ts';

export default defineUnlistedScript(() => {
  const world = globalThis as LiveWorld;
  world.borderbriefWatch = () => watchFrame(world);
  return speechOf(packsOf(world));
});
