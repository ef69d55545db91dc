/** Several frames make one page: their findings are added up, in the order of the frames. */
import type { FoundItem, FrameReading, PageReading } from '../model/reading.ts';
import { mergeItems } from './merge-items.ts';
import { floor } from './rank-findings.ts';

/** Words that have their cue elsewhere on the page tell so much less. */
const asLone = 0.7;

/** @param frames what each frame answered; none means that the browser let nobody in */
export function mergeReadings(frames: readonly FrameReading[]): PageReading {
  return {
    status: frames.length === 0 ? 'unreadable' : frames.some((frame) => frame.truncated) ? 'too-large' : 'read',
    findings: mergeItems(withCue(mergeItems(frames.flatMap((frame) => frame.findings)))),
    characters: frames.reduce((sum, frame) => sum + frame.characters, 0),
    closedFrames: frames.reduce((sum, frame) => sum + frame.closedFrames, 0),
  };
}

/**
 * What needs a cue has one in a state that stands anywhere on the page, as in a column of codes; but only where no topic is
 * surer. A doubtful word for a state adds to its sure ones.
 */
function withCue(items: readonly FoundItem[]): FoundItem[] {
  const sure = items.filter(({ isLone }) => !isLone);
  const hasTopic = sure.some(({ kind, weight }) => kind !== 'state' && weight >= floor);
  return items.flatMap((item) => {
    const { isLone, ...one } = item;
    if (!isLone) return item;
    if (item.kind === 'state') return sure.some(({ kind, id }) => kind === 'state' && id === item.id) ? one : item;
    return hasTopic || sure.length === 0 ? [] : { ...one, weight: item.weight * asLone };
  });
}
