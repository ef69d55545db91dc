/**
 * The reader for the practice pages where they are pages of the extension itself: browsers let no extension inject into
 * its own tabs, so the page is given this script after the lexicon's, and the answer is picked up from it.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDetector } from '../../rules/detect/detector.ts';
import type { CitationPack, LexiconPack } from '../../rules/detect/lexicon-pack.ts';
import { readFrame } from '../reader/read-frame.ts';

export default defineUnlistedScript({
  globalName: 'practiceReading',
  main() {
    const { borderbriefPacks = {} } = globalThis as { borderbriefPacks?: Record<string, unknown> };
    const { common, ...packs } = borderbriefPacks;
    return readFrame(createDetector(Object.values(packs) as LexiconPack[], common as CitationPack));
  },
});
