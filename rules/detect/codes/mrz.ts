/**
 * Machine-readable lines of travel documents (ICAO Doc 9303: TD1, TD2, TD3 and visas). A line counts only when its check
 * digits are right; the first line of a passport has none and counts beside its second.
 */

/** A code in a machine-readable line, with the offsets of its letters. */
export interface MrzCode {
  code: string;
  start: number;
  end: number;
}

const LENGTHS = [30, 36, 44];
const LONGEST = 90;
const WEIGHTS = [7, 3, 1];

function isMrzUnit(unit: number): boolean {
  return unit === 60 || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90);
}

function digitOf(unit: number): number {
  if (unit === 60) return 0;
  return unit <= 57 ? unit - 48 : unit - 55;
}

/** The check digit of a field. */
export function checkDigit(field: string): number {
  let sum = 0;
  for (let at = 0; at < field.length; at++) sum += digitOf(field.charCodeAt(at)) * (WEIGHTS[at % 3] as number);
  return sum % 10;
}

function isRight(line: string, from: number, to: number): boolean {
  const digit = line.charCodeAt(to) - 48;
  return digit >= 0 && digit <= 9 && checkDigit(line.slice(from, to)) === digit;
}

function isDate(line: string, from: number): boolean {
  return /^\d{6}$/.test(line.slice(from, from + 6)) && isRight(line, from, from + 6);
}

interface Line {
  text: string;
  start: number;
}

/** Where the run of machine-readable letters around the offset ends. */
export function runEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && isMrzUnit(text.charCodeAt(end))) end++;
  return end;
}

/** The runs of machine-readable letters around the offset: its own line and the one behind it. */
function linesAt(text: string, offset: number): Line[] {
  let start = offset;
  while (start > 0 && offset - start < LONGEST && isMrzUnit(text.charCodeAt(start - 1))) start--;
  const lines: Line[] = [];
  for (let row = 0; row < 3; row++) {
    let end = start;
    while (end < text.length && end - start <= LONGEST && isMrzUnit(text.charCodeAt(end))) end++;
    lines.push(...split(text.slice(start, end), start));
    start = end;
    while (start < text.length && start - end < 4 && /\s/.test(text.charAt(start))) start++;
  }
  return lines;
}

/** Lines that follow each other without a break are cut into their standard lengths. */
function split(run: string, start: number): Line[] {
  const length = run.length === 90 ? 30 : run.length === 72 ? 36 : run.length === 88 ? 44 : run.length;
  if (!LENGTHS.includes(length)) return [];
  const lines: Line[] = [];
  for (let at = 0; at < run.length; at += length) lines.push({ text: run.slice(at, at + length), start: start + at });
  return lines;
}

function code(line: Line, from: number): MrzCode {
  const letters = line.text.slice(from, from + 3).replace(/<+$/, '');
  return { code: letters, start: line.start + from, end: line.start + from + letters.length };
}

/** The codes in the lines around a `<<`: issuing state and nationality. */
export function mrzCodesAt(text: string, offset: number): MrzCode[] {
  const codes: MrzCode[] = [];
  const lines = linesAt(text, offset);
  lines.forEach((line, at) => {
    const { text: row } = line;
    if (row.length === 30) {
      if (/^[ACI]/.test(row) && isRight(row, 5, 14)) codes.push(code(line, 2));
      if (isDate(row, 0) && isDate(row, 8)) codes.push(code(line, 15));
    } else if (isRight(row, 0, 9) && isDate(row, 13) && isDate(row, 21)) {
      codes.push(code(line, 10));
      const first = lines[at - 1];
      if (first && first.text.length === row.length && /^[PVACI]/.test(first.text)) codes.push(code(first, 2));
    }
  });
  return codes;
}
