/**
 * Reads the case text of the classroom in a worker, beside the page, so that typing never waits for it. The lexicon is the
 * one that pages are read with. Nothing of a text is kept once it has been answered.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CaseAnswer, CaseQuestion } from '../../components/classroom/text-reading.ts';
import { Tally } from '../../rules/detect/tally.ts';
import { languages } from '../../rules/model/languages.ts';
import { newDetector, type ReaderWorld } from '../reader/reader-world.ts';
import { packScripts, phraseScripts } from '../shared/lexicon-scripts.ts';

/** Of a worker's world; the types at hand are those of a page. */
declare function importScripts(...paths: string[]): void;

export default defineUnlistedScript(() => {
  importScripts(...packScripts(languages), ...phraseScripts(languages));
  const world = globalThis as ReaderWorld;
  const detector = newDetector(world);
  addEventListener('message', ({ data }: MessageEvent<CaseQuestion>) => {
    const { text, lang } = data;
    const findings = detector.detect(text, { lang, onPage: true });
    const tally = new Tally();
    for (const finding of findings) tally.add(finding);
    const marks = findings.map(({ kind, start, end }) => ({ kind, start, end }));
    postMessage({ marks, items: tally.items } satisfies CaseAnswer);
  });
});
