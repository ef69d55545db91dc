/** What is wrong with a class file: where, in a stable code that a view can translate, and in a plain English sentence. */
import type * as v from 'valibot';

const grouped = (count: string | number) => (typeof count === 'number' ? count.toLocaleString('en-GB') : count);

/** `value` is what the sentence names: the most allowed, or what stands in the file. */
const sentences = {
  'too-large': (value) => `The file is larger than ${grouped(value)} bytes.`,
  'not-text': () => 'The file is not text in UTF-8.',
  truncated: () => 'The file ends in the middle: it is incomplete.',
  syntax: () => 'The file is not valid JSON here.',
  'other-format': () => 'The file is not a class file.',
  'newer-version': (value) => `The file has version ${value}, which is newer than this product reads.`,
  'unknown-version': (value) => `There is no version ${value} of class files.`,
  'too-deep': () => 'Values are nested too deeply.',
  'forbidden-key': (value) => `The name "${value}" is not allowed.`,
  'broken-text': () => 'The text has characters that are half of a character, or that control a device.',
  missing: () => 'Something is missing here.',
  'unknown-key': (value) => `The form has no "${value}" here.`,
  'wrong-type': (value) => `This should be: ${value}.`,
  'not-one-of': (value) => `This should be one of: ${value}.`,
  empty: () => 'There is no text here.',
  'too-long': (value) => `The text is longer than ${grouped(value)} characters.`,
  'too-many': (value) => `There are more than ${grouped(value)} entries.`,
  'too-few': (value) => `There are fewer than ${value} entries.`,
  twice: () => 'An entry stands here twice.',
  'bad-id': (value) => `"${value}" is not an identifier.`,
  'bad-state': (value) => `"${value}" is not the code of a state (two capital letters).`,
  'bad-date': (value) => `"${value}" is not a day of the form YYYY-MM-DD.`,
  'bad-duration': (value) => `"${value}" is not a duration such as PT8H.`,
  'bad-language': (value) => `"${value}" is not one of the languages.`,
  'bad-tie': () => 'An answer rests on one verdict, one value or one line.',
  'no-right-option': () => 'No option is marked as right.',
  'no-value': () => 'The first reason must be the value that is asked for.',
  'no-answer': () => 'The question has no answer.',
  'no-change': () => 'Nothing is changed here.',
  'same-id': (value) => `A second scenario has the id "${value}".`,
  'unknown-state': (value) => `The book has no state "${value}".`,
  'unknown-topic': (value) => `The book has no topic "${value}".`,
  'unknown-fact': (value) => `The book has no value "${value}".`,
  'unknown-line': (value) => `The book has no line "${value}".`,
  'unknown-act': (value) => `The book has no act "${value}".`,
} satisfies Record<string, (value: string | number) => string>;

export type FaultCode = keyof typeof sentences;

export interface ClassFault {
  code: FaultCode;
  /** `scenarios[3].title.en`; empty for the file as a whole. */
  path: string;
  /** For faults of JSON: both from 1. */
  line?: number;
  column?: number;
  value?: string | number;
  /** English, without the place. */
  sentence: string;
}

/** So much of what stands in a file is repeated in a sentence about it. */
const mostShown = 60;

/**
 * @param value what the sentence names
 * @param place line and column, from 1, where they are known
 */
export function faultOf(
  code: FaultCode,
  path: readonly PropertyKey[] = [],
  value?: string | number,
  place?: { line: number; column: number },
): ClassFault {
  const shown = typeof value === 'string' ? value.slice(0, mostShown).toWellFormed() : value;
  const sentence: (value: string | number) => string = sentences[code];
  return {
    code,
    path: pathText(path),
    ...place,
    ...(shown !== undefined && { value: shown }),
    sentence: sentence(shown ?? ''),
  };
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('')
    .slice(0, 200)
    .toWellFormed();
}

/** A fault that the schema found: its message is a code of ours, or its type says what is wrong. */
export function faultOfIssue(issue: v.BaseIssue<unknown>): ClassFault {
  const path = issue.path?.map((item) => item.key as PropertyKey) ?? [];
  const { input, requirement } = issue;
  if (isCode(issue.message)) {
    const named = typeof requirement === 'number' ? requirement : typeof input === 'string' ? input : undefined;
    return faultOf(issue.message, path, named);
  }
  if (issue.expected === 'never') return faultOf('unknown-key', path.slice(0, -1), String(path.at(-1)));
  if (issue.received === 'undefined') return faultOf('missing', path);
  const isChoice = issue.type === 'picklist' || issue.type === 'literal' || issue.type === 'variant';
  return faultOf(isChoice ? 'not-one-of' : 'wrong-type', path, issue.expected ?? '');
}

function isCode(message: string): message is FaultCode {
  return Object.hasOwn(sentences, message);
}
