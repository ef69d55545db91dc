/**
 * Runs inside a page: the whole first read, the floor below it (reading the text and looking at each character once), and
 * three peers that look for the same forms. Each is timed several times; the caller takes medians.
 */
import Mark from 'mark.js';
import AhoCorasick from 'modern-ahocorasick';
import { readFrame } from '../../../entrypoints/reader/read-frame.ts';
import { createDetector } from '../../../rules/detect/detector.ts';
import type { CommonPack, LexiconPack } from '../../../rules/detect/lexicon-pack.ts';

export interface ReadBench {
  readyMs(packs: LexiconPack[], common: CommonPack): number;
  floor(): number;
  read(): Promise<{ ms: number; longestMs: number; findings: number }>;
  ahoCorasick(forms: string[]): number;
  alternation(forms: string[]): number;
  markJs(forms: string[]): Promise<number>;
}

let detector: ReturnType<typeof createDetector> | undefined;

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Asks for a turn again and again while something else works: what it waits for is that work's longest task. */
function watchTurns(): { stop(): number } {
  const { port1, port2 } = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return {
    stop() {
      port1.close();
      return Math.max(longest, performance.now() - last);
    },
  };
}

/** The result of every loop goes here, so that none is optimised away. */
let sink = 0;

const bench: ReadBench = {
  readyMs: (packs, common) =>
    timed(() => {
      detector = createDetector(packs, common);
    }),
  floor: () =>
    timed(() => {
      const text = document.documentElement.textContent ?? '';
      for (let at = 0; at < text.length; at++) sink ^= text.charCodeAt(at);
    }),
  async read() {
    if (!detector) throw new Error('Not ready.');
    const watch = watchTurns();
    const start = performance.now();
    const reading = await readFrame(detector);
    const ms = performance.now() - start;
    const longestMs = watch.stop();
    return { ms, longestMs, findings: reading.findings.reduce((sum, item) => sum + item.count, 0) };
  },
  ahoCorasick(forms) {
    const automaton = new AhoCorasick(forms.map((form) => form.toLowerCase()));
    return timed(() => {
      sink ^= automaton.search((document.documentElement.textContent ?? '').toLowerCase()).length;
    });
  },
  alternation(forms) {
    const escaped = forms
      .toSorted((a, b) => b.length - a.length)
      .map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
    const pattern = new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})(?!\\p{L})`, 'giu');
    return timed(() => {
      for (const _ of (document.documentElement.textContent ?? '').matchAll(pattern)) sink++;
    });
  },
  markJs: (forms) =>
    new Promise((resolve) => {
      const start = performance.now();
      new Mark(document.body).mark(forms, {
        separateWordSearch: false,
        accuracy: 'exactly',
        diacritics: false,
        done: () => resolve(performance.now() - start),
      });
    }),
};

Object.assign(globalThis, { bench, sinkOfBench: () => sink });
