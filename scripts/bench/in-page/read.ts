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
    let longestMs = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) longestMs = Math.max(longestMs, entry.duration);
    });
    observer.observe({ entryTypes: ['longtask'] });
    const start = performance.now();
    const reading = await readFrame(detector);
    const ms = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 50));
    observer.disconnect();
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

Object.assign(globalThis, { bench });
