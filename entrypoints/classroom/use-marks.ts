/** Lays marks on the words of the case text: highlights of the browser, which leave the text as it is. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Mark } from '../../components/classroom/text-reading.ts';
import type { Detected } from './use-detection.ts';

const names = {
  state: 'borderbrief-state',
  topic: 'borderbrief-topic',
  instrument: 'borderbrief-act',
  citation: 'borderbrief-act',
};

/** @param lines the element whose children are the lines of the text @param text what they show */
export function useMarks(lines: RefObject<HTMLElement | null>, text: string, detected: Detected | null): void {
  useLayoutEffect(() => {
    // Firefox before 140 has no highlights: the chips say what was found.
    if (!('highlights' in CSS) || lines.current === null || detected?.text !== text) return;
    const place = placesIn(lines.current);
    const marks = new Map<string, Highlight>();
    for (const mark of detected.marks) {
      const range = rangeOf(mark, place);
      const name = names[mark.kind];
      const highlight = marks.get(name) ?? new Highlight();
      marks.set(name, highlight);
      if (range) highlight.add(range);
    }
    for (const name of new Set(Object.values(names))) {
      const highlight = marks.get(name);
      if (highlight) CSS.highlights.set(name, highlight);
      else CSS.highlights.delete(name);
    }
  }, [text, detected]);
  useLayoutEffect(
    () => () => {
      if ('highlights' in CSS) for (const name of Object.values(names)) CSS.highlights.delete(name);
    },
    [],
  );
}

type PlaceOf = (offset: number) => [node: Node, offset: number] | null;

/** Where a character of the whole text stands among the lines. */
function placesIn(lines: HTMLElement): PlaceOf {
  const nodes: Node[] = [];
  const starts: number[] = [];
  let start = 0;
  for (const line of lines.children) {
    const node = line.firstChild;
    nodes.push(node ?? line);
    starts.push(start);
    start += (node?.nodeValue?.length ?? 0) + 1;
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const node = nodes[low];
    if (!node) return null;
    return [node, Math.min(offset - (starts[low] ?? 0), node.nodeValue?.length ?? 0)];
  };
}

function rangeOf({ start, end }: Mark, place: PlaceOf): StaticRange | null {
  const from = place(start);
  const to = place(end);
  if (!from || !to) return null;
  return new StaticRange({
    startContainer: from[0],
    startOffset: from[1],
    endContainer: to[0],
    endOffset: to[1],
  });
}
