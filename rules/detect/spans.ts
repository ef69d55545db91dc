/** Stretches of text that do not overlap, asked about by offset: for lists so long that looking through them would tell. */

export interface Span {
  start: number;
  end: number;
}

export interface Spans {
  /** Whether one of them holds the whole span. */
  hold(span: Span): boolean;
  /** Whether one of them shares words with the span. */
  touch(span: Span): boolean;
}

export function spans(list: readonly Span[]): Spans {
  const sorted = [...list].sort((a, b) => a.start - b.start);
  /** The last of them that starts before `offset`. */
  const lastBefore = (offset: number): Span | undefined => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Span).start < offset) low = middle + 1;
      else high = middle;
    }
    return sorted[low - 1];
  };
  return {
    hold({ start, end }) {
      const last = lastBefore(start + 1);
      return last !== undefined && last.end >= end;
    },
    touch({ start, end }) {
      const last = lastBefore(end);
      return last !== undefined && last.end > start;
    },
  };
}
