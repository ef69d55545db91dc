/**
 * The script that a press of the toolbar button puts into each frame, after the lexicon's packs. It answers with what it
 * found and leaves nothing behind but the detector, for the next press on the same page.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDetector, type Detector } from '../../rules/detect/detector.ts';
import type { CitationPack, LexiconPack } from '../../rules/detect/lexicon-pack.ts';
import { readFrame } from './read-frame.ts';

/** What the packs and the reader share, in the extension's own world of the page. */
interface ReaderWorld {
  borderbriefPacks?: Record<string, unknown>;
  borderbriefDetector?: { languages: string; detector: Detector };
}

export default defineUnlistedScript(() => readFrame(detectorOf(globalThis as ReaderWorld)));

function detectorOf(world: ReaderWorld): Detector {
  const { common, ...packs } = world.borderbriefPacks ?? {};
  const languages = Object.keys(packs).join();
  if (world.borderbriefDetector?.languages !== languages) {
    const detector = createDetector(Object.values(packs) as LexiconPack[], common as CitationPack);
    world.borderbriefDetector = { languages, detector };
  }
  return world.borderbriefDetector.detector;
}
