/** Runs inside a page: a marking ledger that is told of words by the test, where the reader would tell it. */
import { Highlights } from '../../../entrypoints/follower/highlights.ts';
import { MarkingLedger } from '../../../entrypoints/follower/marking-ledger.ts';
import type { Finding } from '../../../rules/model/finding.ts';

/** What is noted of the words of an element's first text node, or of the element where it is a field. */
export interface Told extends Partial<Pick<Finding, 'kind' | 'id' | 'weight' | 'topic'>> {
  /** A selector. */
  at: string;
  /** The words; all that the element says where none are given. */
  words?: string;
  isSeen?: boolean;
}

export interface LedgerPage {
  /** A new ledger, of an officer from this state. */
  start(home: string | null): void;
  note(told: Told): void;
  /** The element's text was changed or taken away. */
  forget(at: string): void;
  /** Asks again what can be seen. */
  look(): void;
  /** How many marks begin or end right in the element. */
  marksAt(at: string): number;
}

let ledger: MarkingLedger | undefined;
let highlights: Highlights | undefined;
let chunk = '';

const find = (selector: string) => document.querySelector(selector) as Element;
/** A field stands for itself; of all else the text is noted. */
const nodeOf = (element: Element) => (element.matches('input') ? element : (element.firstChild as Node));

const page: LedgerPage = {
  start(home) {
    highlights?.clear();
    highlights = new Highlights();
    ledger = new MarkingLedger(
      () => undefined,
      highlights,
      () => chunk,
      home,
    );
  },
  note({ at, words, isSeen = true, kind = 'state', id = 'AT', weight = 1, topic }) {
    const element = find(at);
    chunk = element.textContent?.trim() ?? '';
    const surface = words ?? chunk;
    const start = chunk.indexOf(surface);
    const finding: Finding = {
      kind,
      id,
      start,
      end: start + surface.length,
      surface,
      how: 'name',
      langs: ['en'],
      weight,
      ...(topic && { topic }),
    };
    ledger?.note(finding, element, nodeOf(element), isSeen);
  },
  forget: (at) => ledger?.forget(nodeOf(find(at))),
  look() {
    for (const _ of ledger?.lookAgain() ?? []);
  },
  marksAt: (at) => ledger?.marksOf(find(at)).length ?? 0,
};

Object.assign(globalThis, { ledger: page });
