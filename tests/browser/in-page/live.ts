/** Runs inside a page: the watching reader, and what it last told. */
import { LiveFrame } from '../../../entrypoints/reader/live/live-frame.ts';
import { createDetector, type Detector } from '../../../rules/detect/detector.ts';
import type { CommonPack, LexiconPack } from '../../../rules/detect/lexicon-pack.ts';
import type { FrameReading } from '../../../rules/model/reading.ts';

export interface LivePage {
  prepare(packs: LexiconPack[], common: CommonPack): void;
  /** Reads the page and goes on watching it; what was watched before is left. */
  start(): Promise<void>;
  /** The states found, in order, and how often, as "BE DE×2". */
  states(): string;
  /** How many timers have gone off: the watching reader comes back by nothing else while nobody sees the tab. */
  timers(): number;
  /** Whether the page was too much. */
  isTruncated(): boolean;
}

let detector: Detector | undefined;
let frame: LiveFrame | undefined;
let last: FrameReading | undefined;
let timers = 0;

const setTimer = globalThis.setTimeout;
globalThis.setTimeout = ((work: () => void, ms?: number) =>
  setTimer(() => {
    timers++;
    work();
  }, ms)) as typeof setTimeout;

const live: LivePage = {
  prepare(packs, common) {
    detector = createDetector(packs, common);
  },
  async start() {
    if (!detector) throw new Error('Not prepared.');
    frame?.stop();
    const tell = (reading: FrameReading) => {
      last = reading;
    };
    frame = new LiveFrame(detector, tell, () => undefined);
    last = await frame.start();
  },
  states() {
    const states = (last?.findings ?? []).filter(({ kind }) => kind === 'state');
    return states
      .map(({ id, count }) => (count > 1 ? `${id}×${count}` : id))
      .sort()
      .join(' ');
  },
  timers: () => timers,
  isTruncated: () => last?.truncated ?? false,
};

Object.assign(globalThis, { live });
