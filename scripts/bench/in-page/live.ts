/** Runs inside a page: a watched frame, changes without end, and how late a typed letter comes. */
import { LiveFrame } from '../../../entrypoints/reader/live/live-frame.ts';
import { readFrame } from '../../../entrypoints/reader/read-frame.ts';
import { createDetector } from '../../../rules/detect/detector.ts';
import type { CommonPack, LexiconPack } from '../../../rules/detect/lexicon-pack.ts';

export interface LiveBench {
  /** Packs wait here: each reading begins with none of them taken in, as a first one does. */
  prepare(packs: LexiconPack[], common: CommonPack): void;
  /** Reads again and again until told to stop. */
  startReading(): void;
  stopReading(): Promise<number>;
  /** Puts a field on top of the page and notes how late its key strokes come. */
  startTyping(): void;
  /** Milliseconds from the stroke to the page's own handler, since last asked. */
  delays(): number[];
  watch(): Promise<number>;
  unwatch(): void;
  /** Changes so many texts a second, all over the page. @returns how many it changed */
  change(perSecond: number, ms: number): Promise<number>;
}

let packs: [LexiconPack[], CommonPack];
let frame: LiveFrame | undefined;
let isReading = false;
let reading: Promise<number> = Promise.resolve(0);
let told = 0;
let late: number[] = [];

const bench: LiveBench = {
  prepare(languages, common) {
    packs = [languages, common];
  },
  startReading() {
    isReading = true;
    const readOn = async () => {
      let times = 0;
      for (; isReading; times++) await readFrame(createDetector(...packs));
      return times;
    };
    reading = readOn();
  },
  stopReading() {
    isReading = false;
    return reading;
  },
  startTyping() {
    const field = document.createElement('input');
    field.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9';
    field.addEventListener('keydown', (event) => late.push(performance.now() - event.timeStamp));
    document.body.prepend(field);
    field.focus();
  },
  delays() {
    const delays = late;
    late = [];
    return delays;
  },
  async watch() {
    frame = new LiveFrame(
      createDetector(...packs),
      () => told++,
      () => undefined,
    );
    return (await frame.start()).findings.length;
  },
  unwatch() {
    frame?.stop();
  },
  async change(perSecond, ms) {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if ((node as Text).data.trim().length > 20) texts.push(node as Text);
    const started = performance.now();
    let changed = 0;
    while (performance.now() - started < ms) {
      const due = ((performance.now() - started) / 1000) * perSecond;
      for (; changed < due; changed++) {
        const text = texts[(changed * 7919) % texts.length] as Text;
        text.data = text.data.endsWith(' Belgium') ? text.data.slice(0, -8) : `${text.data} Belgium`;
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return changed;
  },
};

Object.assign(globalThis, { live: bench });
