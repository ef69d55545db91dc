/** The lines of a case text with what is marked in each, so that only the line that changed is drawn again. */
import type { Mark } from './text-reading.ts';

export interface MarkedLine {
  text: string;
  /** Offsets within the line; in the order of the text. */
  marks: Mark[];
}

/** A stretch of a line, and what it was taken for: the kinds with a space between them, none where it is not marked. */
export interface Piece {
  text: string;
  kinds: string;
}

const kinds = { state: 'state', topic: 'topic', instrument: 'act', citation: 'act' } as const;

/** @param marks what was found, with offsets in the whole text; what runs over a line's end is marked on both lines */
export function markedLines(text: string, marks: readonly Mark[]): MarkedLine[] {
  const lines = text.split('\n').map((line): MarkedLine => ({ text: line, marks: [] }));
  const inOrder = marks.toSorted((a, b) => a.start - b.start);
  let begin = 0;
  let first = 0;
  for (const line of lines) {
    const end = begin + line.text.length;
    for (let at = first; at < inOrder.length; at++) {
      const mark = inOrder[at] as Mark;
      if (mark.start >= end) break;
      if (mark.end <= begin && at === first) first++;
      if (mark.end > begin)
        line.marks.push({ ...mark, start: Math.max(mark.start, begin) - begin, end: Math.min(mark.end, end) - begin });
    }
    begin = end + 1;
  }
  return lines;
}

export function isSameLine(one: MarkedLine, other: MarkedLine): boolean {
  return (
    one.text === other.text &&
    one.marks.length === other.marks.length &&
    one.marks.every((mark, at) => {
      const { kind, start, end } = other.marks[at] as Mark;
      return mark.kind === kind && mark.start === start && mark.end === end;
    })
  );
}

/** A line cut where a mark begins or ends. */
export function piecesOf({ text, marks }: MarkedLine): Piece[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at] as number;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end).map(({ kind }) => kinds[kind]);
    return { text: text.slice(start, end), kinds: [...new Set(over)].sort().join(' ') };
  });
}

/**
 * The marks of a text as it was, laid on the text as it is now, until that has been read: those before and after what was
 * typed stay on their words, those within it go.
 */
export function marksAfterTyping(marks: readonly Mark[], before: string, now: string): Mark[] {
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === now.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && before.charCodeAt(before.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail))
    tail++;
  const shift = now.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    if (mark.start < before.length - tail) return [];
    return [{ ...mark, start: mark.start + shift, end: mark.end + shift }];
  });
}
