/** What the packs and the readers share, in the extension's own world of the page. */

import { readCommon } from '../../rules/detect/common-pack.ts';
import { createDetector, type Detector } from '../../rules/detect/detector.ts';
import type { LexiconPack } from '../../rules/detect/lexicon-pack.ts';
import { withPhrases } from '../../rules/detect/phrases.ts';
import { readPack } from '../../rules/detect/written-pack.ts';
import type { FrameReading } from '../../rules/model/reading.ts';

export interface ReaderWorld {
  /** By the name of the script that brought it: `common`, `de`, `de-phrases`. */
  borderbriefPacks?: Record<string, string>;
  borderbriefDetector?: { packs: string; detector: Detector };
  borderbriefRead?: () => Promise<FrameReading>;
}

/** The packs of the languages, or their phrases. */
export function packsOf({ borderbriefPacks = {} }: ReaderWorld, phrases = false): LexiconPack[] {
  return Object.keys(borderbriefPacks)
    .filter((name) => name !== 'common' && name.endsWith('-phrases') === phrases)
    .map((name) => readPack(borderbriefPacks[name] as string));
}

/** A detector of the packs that are here. */
export function newDetector(world: ReaderWorld): Detector {
  const common = readCommon(world.borderbriefPacks?.common as string);
  return createDetector(withPhrases(packsOf(world), packsOf(world, true)), common);
}

/**
 * The detector of the packs that are here, made once. It has what it needs of them: they go, since each press brings them
 * again, and a tab should not hold them twice.
 */
export function detectorOf(world: ReaderWorld): Detector {
  const { borderbriefPacks = {}, borderbriefDetector: made } = world;
  // Where the popup and the panel read at the same time, one of them has taken the packs in.
  if (made && !('common' in borderbriefPacks)) return made.detector;
  const packs = Object.keys(borderbriefPacks).join();
  const detector = made?.packs === packs ? made.detector : newDetector(world);
  world.borderbriefDetector = { packs, detector };
  world.borderbriefPacks = {};
  return detector;
}
