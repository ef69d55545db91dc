/**
 * The script that follows a frame of a site that is always read, and marks it where that is wanted. It is put there in place of
 * the reader, answers the same, and begins when it is called (`follow-now.js`).
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speechOf } from '../reader/frame-speech.ts';
import { packsOf, type ReaderWorld } from '../reader/reader-world.ts';
import type { FollowWorld } from '../shared/follow.ts';
import { followFrame } from './follow-frame.ts';

export default defineUnlistedScript(() => {
  const world = globalThis as ReaderWorld & FollowWorld;
  world.borderbriefFollow = () => followFrame(world);
  return speechOf(packsOf(world));
});
