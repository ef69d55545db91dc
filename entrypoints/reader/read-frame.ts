/** Reads one frame: its text, its fields, what can be seen of both. Nothing of the page is changed. */
import type { Detector } from '../../rules/detect/detector.ts';
import { Tally } from '../../rules/detect/tally.ts';
import type { FrameReading } from '../../rules/model/reading.ts';
import { type Chunk, collect } from './collect.ts';
import { attribute, isVisible, parentOf } from './dom.ts';
import { Slices } from './slices.ts';

/** Beyond this a page is too large, and says so: about a thousand printed pages. */
const mostCharacters = 4_000_000;

export async function readFrame(detector: Detector): Promise<FrameReading> {
  const tally = new Tally();
  const slices = new Slices();
  const visibility = new Map<Node, boolean>();
  const lang = attribute(document.documentElement, 'lang') ?? '';
  let characters = 0;
  let truncated = false;
  for (const chunk of collect(document)) {
    for (const finding of detector.detect(chunk.text, { lang }))
      if (canBeSeen(nodeAt(chunk, finding.start), visibility)) tally.add(finding);
    characters += chunk.text.length;
    if (characters >= mostCharacters) {
      truncated = true;
      break;
    }
    await slices.rest();
  }
  return { findings: tally.items, characters, truncated, closedFrames: countClosedFrames() };
}

/** The node that the character at `offset` comes from. */
function nodeAt({ segments }: Chunk, offset: number): Node {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return segments[low]?.node as Node;
}

function canBeSeen(node: Node, known: Map<Node, boolean>): boolean {
  const element = node instanceof Element ? node : parentOf(node);
  if (!(element instanceof Element)) return true;
  const before = known.get(element);
  if (before !== undefined) return before;
  const seen = isVisible(element);
  known.set(element, seen);
  return seen;
}

/** Frames whose document this one may not touch; they cannot be read at a press of the button. */
function countClosedFrames(): number {
  let closed = 0;
  for (let at = 0; at < window.length; at++) {
    try {
      if (!window[at]?.document) closed++;
    } catch {
      closed++;
    }
  }
  return closed;
}
