/** Several frames make one page: their findings are added up, in the order of the frames. */
import type { FrameReading, PageReading } from '../model/reading.ts';
import { mergeItems } from './merge-items.ts';

/** @param frames what each frame answered; none means that the browser let nobody in */
export function mergeReadings(frames: readonly FrameReading[]): PageReading {
  return {
    status: frames.length === 0 ? 'unreadable' : frames.some((frame) => frame.truncated) ? 'too-large' : 'read',
    findings: mergeItems(frames.flatMap((frame) => frame.findings)),
    characters: frames.reduce((sum, frame) => sum + frame.characters, 0),
    closedFrames: frames.reduce((sum, frame) => sum + frame.closedFrames, 0),
  };
}
