/** What is wrong, in the officer's language, and where. */
import type { MessageKey, Words } from '../../rules/model/words.ts';
import type { ClassFault } from '../../rules/scenarios/fault.ts';

/** Codes that tell an officer something of their own; all others are faults of form. */
const told: Record<string, MessageKey> = {
  'too-large': 'fault.too-large',
  'not-text': 'fault.not-text',
  'broken-text': 'fault.not-text',
  truncated: 'fault.truncated',
  syntax: 'fault.syntax',
  'other-format': 'fault.other-format',
  'unknown-version': 'fault.other-format',
  'newer-version': 'fault.newer-version',
  missing: 'fault.missing',
  empty: 'fault.missing',
  'too-few': 'fault.missing',
  'no-answer': 'fault.missing',
  'no-change': 'fault.missing',
  'no-value': 'fault.missing',
  'too-long': 'fault.too-long',
  'too-many': 'fault.too-many',
  twice: 'fault.twice',
  'same-id': 'fault.twice',
  'unknown-state': 'fault.unknown',
  'unknown-topic': 'fault.unknown',
  'unknown-fact': 'fault.unknown',
  'unknown-line': 'fault.unknown',
  'unknown-act': 'fault.unknown',
  'no-right-option': 'fault.no-right-option',
};

/** Faults of what is not there yet: they are told where somebody has been and gone on. All others are told at once. */
const ofUnfinished = new Set(['missing', 'empty', 'too-few', 'no-answer', 'no-change', 'no-value', 'no-right-option']);

/** @param left the places of the form that the focus has left: fields, and entries of its lists */
export function mayBeTold({ code, path }: ClassFault, left: ReadonlySet<string>): boolean {
  return (
    !ofUnfinished.has(code) ||
    [...left].some((place) => path === place || (/^[.[]/.test(path.slice(place.length)) && path.startsWith(place)))
  );
}

/** Numbers stand in the sentence: the most that is allowed, in units that somebody would say. */
export function faultSentence(words: Words, { code, value }: ClassFault): string {
  const most = Number(value);
  return words.t(told[code] ?? 'fault.form', { most, megabytes: most / 1e6 });
}

/** Faults of a file, each with its place. */
export function FaultList({ words, faults }: { words: Words; faults: ClassFault[] }) {
  return (
    <ul class="fault-list">
      {faults.map((fault, at) => (
        <li key={at} data-fault={fault.code}>
          {fault.line !== undefined && (
            <span>{words.t('editor.place', { line: fault.line, column: fault.column ?? 1 })} · </span>
          )}
          {fault.path !== '' && <code>{fault.path}</code>} {faultSentence(words, fault)}{' '}
          {typeof fault.value === 'string' && <code>{fault.value}</code>}
        </li>
      ))}
    </ul>
  );
}
