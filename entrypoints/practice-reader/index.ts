/**
 * The reader for the practice pages where they are pages of the extension itself: browsers let no extension inject into
 * its own tabs, so the page is given this script after the lexicon's, and the answer is picked up from it.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readFrame } from '../reader/read-frame.ts';
import { newDetector, type ReaderWorld } from '../reader/reader-world.ts';

export default defineUnlistedScript({
  globalName: 'practiceReading',
  main() {
    const world = globalThis as ReaderWorld;
    return readFrame(newDetector(world));
  },
});
