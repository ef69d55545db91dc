/** Reading and writing the compact text of `FormLines`: `stem=ending|ending;stem=…`, one line for each id. */
import type { FormLines } from './lexicon-pack.ts';

const RESERVED = /[=;|\n]/;
/** A stem shorter than this saves nothing. */
const SHORTEST_STEM = 3;

function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

/** Writes the forms of each id. Forms must not hold `=`, `;`, `|` or line breaks. */
export function writeFormLines(byId: readonly (readonly string[])[]): FormLines {
  const lines = byId.map((forms) => {
    const sorted = [...new Set(forms)].sort();
    const groups: { stem: string; forms: string[] }[] = [];
    for (const form of sorted) {
      if (RESERVED.test(form) || form === '') throw new Error(`a form cannot be written: "${form}"`);
      const last = groups.at(-1);
      const shared = last ? sharedLength(last.stem, form) : 0;
      const longEnough = last && shared >= Math.max(SHORTEST_STEM, 0.6 * Math.min(last.stem.length, form.length));
      if (last && longEnough) {
        last.stem = form.slice(0, shared);
        last.forms.push(form);
      } else groups.push({ stem: form, forms: [form] });
    }
    return groups
      .map(({ stem, forms: members }) =>
        members.length === 1 ? stem : `${stem}=${members.map((form) => form.slice(stem.length)).join('|')}`,
      )
      .join(';');
  });
  return lines.join('\n').replace(/\n+$/, '');
}

/**
 * Walks the forms: calls `each` with the line's number and where stem and ending lie in `lines`. Nothing is copied, since
 * this runs for tens of thousands of forms while a page loads.
 */
export function walkFormLines(
  lines: FormLines,
  each: (id: number, stemFrom: number, stemTo: number, endFrom: number, endTo: number) => void,
): void {
  let id = 0;
  let stemFrom = 0;
  let stemTo = -1;
  let from = 0;
  const length = lines.length;
  for (let at = 0; at <= length; at++) {
    const unit = at === length ? 10 : lines.charCodeAt(at);
    if (unit === 61) {
      stemTo = at;
      from = at + 1;
    } else if (unit === 124 || unit === 59 || unit === 10) {
      if (stemTo < 0) {
        if (at > stemFrom) each(id, stemFrom, at, at, at);
      } else each(id, stemFrom, stemTo, from, at);
      from = at + 1;
      if (unit !== 124) {
        stemFrom = at + 1;
        stemTo = -1;
        if (unit === 10) id++;
      }
    }
  }
}

/** All forms of each id, for tests and for small sets. */
export function readFormLines(lines: FormLines): string[][] {
  const out: string[][] = [];
  walkFormLines(lines, (id, stemFrom, stemTo, endFrom, endTo) => {
    while (out.length <= id) out.push([]);
    out[id]?.push(lines.slice(stemFrom, stemTo) + lines.slice(endFrom, endTo));
  });
  return out;
}
