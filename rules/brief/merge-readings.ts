/** Several frames make one page: their findings are added up, in the order of the frames. */
import type { FoundItem, FrameReading, PageReading } from '../model/reading.ts';

/** The most words that are kept for one finding: enough to say why. */
const mostSurfaces = 8;

/** @param frames what each frame answered; none means that the browser let nobody in */
export function mergeReadings(frames: readonly FrameReading[]): PageReading {
  const items = new Map<string, FoundItem>();
  for (const found of frames.flatMap((frame) => frame.findings)) {
    const key = `${found.kind} ${found.id} ${found.topic ?? ''}`;
    const before = items.get(key);
    items.set(key, before ? added(before, found) : found);
  }
  return {
    status: frames.length === 0 ? 'unreadable' : frames.some((frame) => frame.truncated) ? 'too-large' : 'read',
    findings: [...items.values()],
    characters: frames.reduce((sum, frame) => sum + frame.characters, 0),
    closedFrames: frames.reduce((sum, frame) => sum + frame.closedFrames, 0),
  };
}

function added(before: FoundItem, found: FoundItem): FoundItem {
  return {
    ...before,
    count: before.count + found.count,
    weight: Math.max(before.weight, found.weight),
    how: [...new Set([...before.how, ...found.how])],
    surfaces: [...new Set([...before.surfaces, ...found.surfaces])].slice(0, mostSurfaces),
  };
}
