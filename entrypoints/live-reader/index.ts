/**
 * The script that the panel puts into each frame in place of the reader: it answers the same, and goes on watching the
 * frame for as long as the panel listens. Findings leave the frame, as ever, and nothing else.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type LiveWorld, watchFrame } from './watch-frame.ts';

export default defineUnlistedScript(() => watchFrame(globalThis as LiveWorld));
