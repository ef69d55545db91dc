/** The script that follows a frame of a site that is always read, after the lexicon's packs, and marks it where that is wanted. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ReaderWorld } from '../reader/reader-world.ts';
import type { FollowWorld } from '../shared/follow.ts';
import { followFrame } from './follow-frame.ts';

export default defineUnlistedScript(() => followFrame(globalThis as ReaderWorld & FollowWorld));
