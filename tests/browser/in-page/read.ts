/** Runs inside a page: the reader, on whatever the page is. */
import { readFrame } from '../../../entrypoints/reader/read-frame.ts';
import { createDetector, type Detector } from '../../../rules/detect/detector.ts';
import type { CommonPack, LexiconPack } from '../../../rules/detect/lexicon-pack.ts';
import type { FrameReading } from '../../../rules/model/reading.ts';

export interface PageReader {
  prepare(packs: LexiconPack[], common: CommonPack): void;
  read(): Promise<FrameReading>;
}

let detector: Detector | undefined;

const reader: PageReader = {
  prepare(packs, common) {
    detector = createDetector(packs, common);
  },
  read() {
    if (!detector) throw new Error('Not prepared.');
    return readFrame(detector);
  },
};

Object.assign(globalThis, { reader });
