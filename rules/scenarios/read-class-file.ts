/** From the bytes of a class file to its scenarios, or to what is wrong with it and where. A file is taken whole or not at all. */
import * as v from 'valibot';
import type { ClassFile, KnownIds } from '../model/scenario.ts';
import { classFile, classFormat, currentVersion, limits } from '../model/scenario-schema.ts';
import { checkIds } from './check-ids.ts';
import { type ClassFault, faultOf, faultOfIssue } from './fault.ts';
import { placeOfSyntaxFault } from './json-place.ts';
import { olderVersions } from './migrate.ts';
import { faultsOfPlainData } from './plain-data.ts';

export type ReadClassFile =
  | {
      file: ClassFile;
      /** What does not hinder: answers that rest on lines, values or acts that the book does not have. */
      remarks: ClassFault[];
      /** The version in which it was written, where that is an older one. */
      migratedFrom?: number;
    }
  | { faults: ClassFault[] };

/** Nobody reads more. */
const mostFaults = 50;

/** @param size bytes: ask before a file is read at all */
export function faultOfSize(size: number): ClassFault | null {
  return size > limits.bytes ? faultOf('too-large', [], limits.bytes) : null;
}

/** @param bytes the file as it lies on the disk: UTF-8, with or without a byte order mark */
export function readClassFile(bytes: Uint8Array, known: KnownIds): ReadClassFile {
  const tooLarge = faultOfSize(bytes.length);
  if (tooLarge) return { faults: [tooLarge] };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { faults: [faultOf('not-text')] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { isCut, ...place } = placeOfSyntaxFault(text);
    return { faults: [faultOf(isCut ? 'truncated' : 'syntax', [], undefined, place)] };
  }
  return readClassValue(value, known);
}

/** @param value what was parsed or comes from storage: anything at all */
export function readClassValue(value: unknown, known: KnownIds): ReadClassFile {
  const version = versionOf(value);
  if (typeof version !== 'number') return { faults: [version] };
  const unsafe = faultsOfPlainData(value, mostFaults);
  if (unsafe.length > 0) return { faults: unsafe };
  const migrated = version === currentVersion ? { value } : olderVersions[version]?.(value);
  if (!migrated) return { faults: [faultOf('unknown-version', ['version'], version)] };
  if ('issues' in migrated) return { faults: migrated.issues.slice(0, mostFaults).map(faultOfIssue) };
  const result = v.safeParse(classFile, migrated.value);
  if (!result.success) return { faults: result.issues.slice(0, mostFaults).map(faultOfIssue) };
  const { faults, remarks } = checkIds(result.output.scenarios, known);
  if (faults.length > 0) return { faults: faults.slice(0, mostFaults) };
  return { file: result.output, remarks, ...(version !== currentVersion && { migratedFrom: version }) };
}

function versionOf(value: unknown): number | ClassFault {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'format')) return faultOf('other-format');
  const { format, version } = value as { format: unknown; version?: unknown };
  if (format !== classFormat) return faultOf('other-format');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return faultOf('unknown-version', ['version'], String(version));
  return version > currentVersion ? faultOf('newer-version', ['version'], version) : version;
}
