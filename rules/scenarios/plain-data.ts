/** Looks through data from a file before its form is asked about: nothing that could reach further than its own value. */
import { type ClassFault, faultOf } from './fault.ts';

/** The form needs eight levels. */
const deepest = 20;
/** Names through which an object would reach its prototype. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** Control characters, but for the tab and the ends of lines. */
const control = /[^\P{Cc}\t\n\r]/u;

/**
 * The faults of a parsed JSON value: nested too deeply, forbidden names, broken text.
 * @param most after so many it stops
 */
export function faultsOfPlainData(value: unknown, most: number): ClassFault[] {
  const faults: ClassFault[] = [];
  const path: PropertyKey[] = [];
  const isBroken = (text: string) => !text.isWellFormed() || control.test(text);
  const walk = (entry: unknown): void => {
    if (faults.length >= most) return;
    if (typeof entry === 'string') {
      if (isBroken(entry)) faults.push(faultOf('broken-text', path));
    } else if (typeof entry === 'object' && entry !== null) {
      if (path.length >= deepest) {
        faults.push(faultOf('too-deep', path.slice(0, 3)));
        return;
      }
      const keys: PropertyKey[] = Array.isArray(entry) ? [...entry.keys()] : Object.keys(entry);
      for (const key of keys) {
        if (typeof key === 'string' && forbidden.has(key)) faults.push(faultOf('forbidden-key', path, key));
        else if (typeof key === 'string' && isBroken(key)) faults.push(faultOf('broken-text', path));
        else {
          path.push(key);
          walk((entry as Record<PropertyKey, unknown>)[key]);
          path.pop();
        }
      }
    }
  };
  walk(value);
  return faults;
}
