/**
 * Runs inside a page: the whole first read, the floors below it (reading the text and looking at each character once; and
 * walking from text to text, as anybody must who tells one cell from the next), and three peers that look for the same
 * forms. The caller times each several times.
 */
import Mark from 'mark.js';
import AhoCorasick from 'modern-ahocorasick';
import { readFrame } from '../../../entrypoints/reader/read-frame.ts';
import { createDetector } from '../../../rules/detect/detector.ts';
import type { CommonPack, LexiconPack } from '../../../rules/detect/lexicon-pack.ts';

export interface ReadBench {
  readyMs(packs: LexiconPack[], common: CommonPack): number;
  floor(): number;
  walk(): number;
  read(): Promise<{ ms: number; findings: number }>;
  /** The longest task while the page is read. */
  readWatched(): Promise<{ ms: number; longestMs: number }>;
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
  walk: () =>
    timed(() => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const { data } = node as Text;
        if (node.parentNode !== null) for (let at = 0; at < data.length; at++) sink ^= data.charCodeAt(at);
      }
    }),
  async read() {
    if (!detector) throw new Error('Not ready.');
    const start = performance.now();
    const reading = await readFrame(detector);
    const ms = performance.now() - start;
    return { ms, findings: reading.findings.reduce((sum, item) => sum + item.count, 0) };
  },
  async readWatched() {
    const watch = watchTurns();
    const { ms } = await bench.read();
    return { ms, longestMs: watch.stop() };
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
