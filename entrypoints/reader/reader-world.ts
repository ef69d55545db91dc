/** What the packs and the readers share, in the extension's own world of the page. */

import { readCommon, type WrittenCommonPack } from '../../rules/detect/common-pack.ts';
import { createDetector, type Detector } from '../../rules/detect/detector.ts';
import type { CommonPack, LexiconPack } from '../../rules/detect/lexicon-pack.ts';
import { type PhrasePack, withPhrases } from '../../rules/detect/phrases.ts';
import type { FrameReading } from '../../rules/model/reading.ts';

export interface ReaderWorld {
  /** By the name of the script that brought it: `common`, `de`, `de-phrases`. */
  borderbriefPacks?: Record<string, unknown>;
  borderbriefDetector?: { packs: string; detector: Detector };
  borderbriefRead?: () => Promise<FrameReading>;
}

export function commonOf({ borderbriefPacks = {} }: ReaderWorld): CommonPack {
  return readCommon(borderbriefPacks.common as WrittenCommonPack);
}

export function packsOf({ borderbriefPacks = {} }: ReaderWorld): LexiconPack[] {
  const isPack = (name: string) => name !== 'common' && !name.endsWith('-phrases');
  return Object.keys(borderbriefPacks)
    .filter(isPack)
    .map((name) => borderbriefPacks[name] as LexiconPack);
}

export function phrasesOf({ borderbriefPacks = {} }: ReaderWorld): PhrasePack[] {
  return Object.keys(borderbriefPacks)
    .filter((name) => name.endsWith('-phrases'))
    .map((name) => borderbriefPacks[name] as PhrasePack);
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
  const detector =
    made?.packs === packs
      ? made.detector
      : createDetector(withPhrases(packsOf(world), phrasesOf(world)), commonOf(world));
  world.borderbriefDetector = { packs, detector };
  world.borderbriefPacks = {};
  return detector;
}
