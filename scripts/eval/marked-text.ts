/** A text with what should be found in it marked: `in [FR|Frankreich] [#sis-objects|ausgeschrieben]`. */

export interface Mark {
  kind: 'state' | 'topic' | 'citation';
  /** States or topics, each of which will do; for a citation the act and its article: `cisa 41(2)`. */
  wanted: string[];
  /** May be found, and need not. */
  optional: boolean;
  start: number;
  end: number;
}

export interface MarkedText {
  text: string;
  marks: Mark[];
}

const OPENING = /^\[([#@]?)([^|[\]?]+)(\??)\|/;

/** Parts the text from its marks (`tests/reports/README.md`). Throws where a mark is not closed. */
export function readMarked(source: string): MarkedText {
  let text = '';
  const marks: Mark[] = [];
  const open: Mark[] = [];
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    const opening = char === '[' ? OPENING.exec(source.slice(at, at + 80)) : null;
    if (opening) {
      const [whole, sign, value = '', doubt] = opening;
      const kind = sign === '#' ? 'topic' : sign === '@' ? 'citation' : 'state';
      const wanted = kind === 'citation' ? [value] : value.split(',');
      open.push({ kind, wanted, optional: doubt === '?', start: text.length, end: 0 });
      at += whole.length - 1;
    } else if (char === ']') {
      const mark = open.pop();
      if (!mark) throw new Error(`A mark ends that none began: ${source.slice(0, at + 1)}`);
      marks.push({ ...mark, end: text.length });
    } else text += char;
  }
  if (open.length > 0) throw new Error(`A mark has no end: ${source}`);
  return { text, marks };
}
