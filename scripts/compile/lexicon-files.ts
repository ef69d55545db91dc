/** Reading the lexicon's YAML: the forms of the files, as their authors write them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expandPattern } from '../../rules/detect/form-patterns.ts';

/** `states.yaml`: one state's words in one language. */
export interface StateWords {
  name?: string;
  forms?: string[];
  adjectives?: string[];
  people?: string[];
  parts?: string[];
  context?: string[];
  combining?: string[];
}

/** `terms.yaml` of a language: one term's words. */
export interface TermWords {
  forms?: string[];
  acronyms?: string[];
  context?: string[];
}

/** `lexicon/terms.yaml`: what a term leads to. */
export interface SharedTerm {
  topics?: string[];
  instrument?: string;
  acronyms?: string[];
  /** Acronyms that mean something else too. */
  context?: string[];
  /** Every word of the term counts only beside another cue. */
  ambiguous?: boolean;
}

/** `lexicon/places.yaml`: places that name a state. */
export interface Places {
  places?: string[];
  context?: string[];
}

/** `<lang>/places.yaml`: all forms of the places' names that the language has of its own, by state. */
export function readCalledPlaces(folder: string, lang: string): Record<string, string[]> {
  const patterns = readYaml<Record<string, string[]>>(join(folder, lang, 'places.yaml'), {});
  return Object.fromEntries(Object.entries(patterns).map(([state, names]) => [state, names.flatMap(expandPattern)]));
}

/** A YAML file's content; `fallback` where there is no such file. */
export function readYaml<T>(path: string, fallback: T): T {
  if (!existsSync(path)) return fallback;
  return (parse(readFileSync(path, 'utf8')) as T | null) ?? fallback;
}

/** All YAML files of a folder, parsed, in the order of their names. */
export function readYamlFolder<T>(folder: string): T[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => parse(readFileSync(join(folder, name), 'utf8')) as T);
}

/** The languages that have a folder. */
export function lexiconLanguages(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** A form as it is stored: NFC, one apostrophe, single spaces, from its first letter to its last. */
export function cleanForm(form: unknown): string {
  const text = String(form).normalize('NFC').replace(/[’ʼ‘]/g, "'").replace(/\s+/gu, ' ');
  return text.replace(/^[^\p{L}\d]+|[^\p{L}\p{M}\d]+$/gu, '');
}

/** A list of words written as one text. */
export function wordList(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map(cleanForm);
}
