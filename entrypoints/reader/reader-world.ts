/** What the packs and the readers share, in the extension's own world of the page. */

import { readCommon } from '../../rules/detect/common-pack.ts';
import { createDetector, type Detector } from '../../rules/detect/detector.ts';
import type { LexiconPack } from '../../rules/detect/lexicon-pack.ts';
import { type PhrasePack, withPhrases } from '../../rules/detect/phrases.ts';
import { readPack } from '../../rules/detect/written-pack.ts';
import type { FrameReading } from '../../rules/model/reading.ts';

export interface ReaderWorld {
  /** By the name of the script that brought it: `common`, `de`, `de-phrases`. */
  borderbriefPacks?: Record<string, string>;
  borderbriefDetector?: { packs: string; detector: Detector } | undefined;
  /** Reads the frame: with these phrases (`rules/detect/sift-phrases.ts`), or with all that are here. */
  borderbriefRead?: (phrases?: PhrasePack[]) => Promise<FrameReading>;
}

/** The packs of the languages, or their phrases. */
export function packsOf({ borderbriefPacks = {} }: ReaderWorld, phrases = false): LexiconPack[] {
  return Object.keys(borderbriefPacks)
    .filter((name) => name !== 'common' && name.endsWith('-phrases') === phrases)
    .map((name) => readPack(borderbriefPacks[name] as string));
}

/** A detector of the packs that are here, and of these phrases. */
export function newDetector(world: ReaderWorld, phrases: PhrasePack[] = packsOf(world, true)): Detector {
  const common = readCommon(world.borderbriefPacks?.common as string);
  return createDetector(withPhrases(packsOf(world), phrases), common);
}

/** Nobody presses twice after so long: the page is given its memory back, and who watches it keeps the detector by himself. */
const keptMs = 15_000;

/**
 * The detector of the packs that are here, made once for all frames of a site: it is kept in the outermost of them, for a
 * while. It has what it needs of the packs: they go, since each press brings them again, and a tab should not hold them twice.
 * @param phrases those that may stand on the page; without them, all that are here
 */
export function detectorOf(world: ReaderWorld, phrases?: PhrasePack[]): Detector {
  const { borderbriefPacks = {} } = world;
  const keeper = outermostWorld(world);
  const made = Object.hasOwn(keeper, 'borderbriefDetector') ? keeper.borderbriefDetector : undefined;
  // Where the popup and the panel read at the same time, one of them has taken the packs in.
  if (made && !('common' in borderbriefPacks)) return made.detector;
  const packs = JSON.stringify([Object.keys(borderbriefPacks), phrases]);
  const detector = made?.packs === packs ? made.detector : newDetector(world, phrases);
  const kept = { packs, detector };
  keeper.borderbriefDetector = kept;
  setTimeout(() => {
    if (keeper.borderbriefDetector === kept) keeper.borderbriefDetector = undefined;
  }, keptMs);
  world.borderbriefPacks = {};
  return detector;
}

/** The extension's world of the outermost frame, where that is of the same site; else the frame's own. */
function outermostWorld(world: ReaderWorld): ReaderWorld {
  try {
    const top = globalThis.top as ReaderWorld | null;
    // A frame of another site refuses the question.
    return top && Object.hasOwn(top, 'borderbriefPacks') ? top : world;
  } catch {
    return world;
  }
}
