/**
 * Listed forms as compact text, as `scripts/compile/write-forms.ts` writes it. A pattern is a form whose words may end in
 * one of several ways: `polsk{i|a|iego}`, `evropsk{ý|ého} zatýkac{í|ího} rozkaz{|u}`. Patterns of one id are parted by
 * `;`, ids by line breaks. Each `+` at the beginning of a pattern stands for one more of the words with which the pattern
 * before it begins: `flees across the border;++the river`.
 */
import type { FormLines } from './lexicon-pack.ts';

const PLUS = 43;
const folding = /(?:^|[;\n])\+/;

/** The same patterns, each written out from its first word. */
export function unfoldForms(lines: FormLines): FormLines {
  return folding.test(lines) ? lines.split('\n').map(unfoldLine).join('\n') : lines;
}

function unfoldLine(line: string): string {
  if (!folding.test(line)) return line;
  let before = '';
  const patterns = line.split(';').map((pattern) => {
    let shared = 0;
    let end = 0;
    for (; pattern.charCodeAt(shared) === PLUS; shared++) end = before.indexOf(' ', end) + 1;
    before = before.slice(0, end) + pattern.slice(shared);
    return before;
  });
  return patterns.join(';');
}

/** The patterns of each id. */
export function readFormLines(lines: FormLines): string[][] {
  return lines === ''
    ? []
    : unfoldForms(lines)
        .split('\n')
        .map((line) => line.split(';').filter((pattern) => pattern !== ''));
}

/** All forms that a pattern stands for. */
export function expandPattern(pattern: string): string[] {
  const open = pattern.indexOf('{');
  if (open < 0) return [pattern];
  const close = pattern.indexOf('}', open);
  const rest = expandPattern(pattern.slice(close + 1));
  const endings = pattern.slice(open + 1, close).split('|');
  return endings.flatMap((ending) => rest.map((tail) => pattern.slice(0, open) + ending + tail));
}
