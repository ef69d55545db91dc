/**
 * Where a text stops being JSON. Engines say it each in words of their own, and not all of them where; so the text is walked
 * again, once it is known to be wrong.
 */

export interface SyntaxPlace {
  /** Both from 1; columns are UTF-16 units. */
  line: number;
  column: number;
  /** What there is, is right; but it ends too early. */
  isCut: boolean;
}

const space = /[ \t\n\r]+/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** The beginning of a number or word that the end of the text cuts off. */
const cutScalar = /(?:-?\d*\.?\d*[eE]?[+-]?|t|tr|tru|f|fa|fal|fals|n|nu|nul)$/y;
const escapeForm = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const cutEscape = /\\(?:u[0-9a-fA-F]{0,3})?$/y;

type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'more' | 'end';

/** @param text something that `JSON.parse` refuses */
export function placeOfSyntaxFault(text: string): SyntaxPlace {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const take = (form: RegExp): boolean => {
    const length = matchAt(form, text, at);
    at += length;
    return length > 0;
  };
  const takeString = (): boolean => {
    const { end, isClosed } = stringAt(text, at);
    at = end;
    return isClosed;
  };
  const close = () => {
    at++;
    open.pop();
    expected = open.length === 0 ? 'end' : 'more';
  };
  for (;;) {
    take(space);
    const next = text[at];
    if (next === undefined) return placeAt(text, at, true);
    const within = open.at(-1);
    if (expected === 'value' || expected === 'first-value') {
      if (next === ']' && expected === 'first-value') close();
      else if (next === '{' || next === '[') {
        open.push(next);
        at++;
        expected = next === '{' ? 'first-key' : 'first-value';
      } else if (next === '"' ? takeString() : take(scalar)) expected = within ? 'more' : 'end';
      else return placeAt(text, at, at === text.length || matchAt(cutScalar, text, at) > 0);
    } else if (expected === 'key' || expected === 'first-key') {
      if (next === '}' && expected === 'first-key') close();
      else if (next === '"' && takeString()) expected = 'colon';
      else return placeAt(text, at, at === text.length);
    } else if (expected === 'colon' && next === ':') {
      at++;
      expected = 'value';
    } else if (expected === 'more' && next === ',') {
      at++;
      expected = within === '{' ? 'key' : 'value';
    } else if (expected === 'more' && next === (within === '{' ? '}' : ']')) close();
    else return placeAt(text, at, false);
  }
}

/** How long a match at the place is; 0 where there is none. */
function matchAt(form: RegExp, text: string, at: number): number {
  form.lastIndex = at;
  return form.exec(text)?.[0].length ?? 0;
}

/** The string that begins at the place: where it ends, or where it goes wrong. By hand, since it may be megabytes long. */
function stringAt(text: string, start: number): { end: number; isClosed: boolean } {
  let at = start + 1;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return { end: at + 1, isClosed: true };
    if (unit < 0x20) break;
    const length = unit === 0x5c ? matchAt(escapeForm, text, at) : 1;
    if (length === 0) return { end: matchAt(cutEscape, text, at) > 0 ? text.length : at, isClosed: false };
    at += length;
  }
  return { end: at, isClosed: false };
}

function placeAt(text: string, at: number, isCut: boolean): SyntaxPlace {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n'), isCut };
}
