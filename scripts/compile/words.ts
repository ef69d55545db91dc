/** Gathers the message catalogue: the interface's messages, and the names of topics, values and (from the lexicon) states. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import * as v from 'valibot';
import { findFiles } from './find-files.ts';
import { typeset } from './typeset.ts';
import { type Fault, YamlFile } from './yaml-file.ts';

export type Catalogue = Record<string, string>;

const messages = v.record(v.string(), v.string());
/** The sentence beside a name tells translators what the topic is about: no view shows it, so it is in no catalogue. */
const topicNames = v.record(v.string(), v.strictObject({ name: v.string(), summary: v.string() }));
const factNames = v.record(
  v.string(),
  v.strictObject({ label: v.string(), values: v.optional(v.record(v.string(), v.string())) }),
);

const stateNames = v.record(v.string(), v.looseObject({ name: v.string() }));

export interface Words {
  /** Per language, by flat key: `ui` keys as they stand, `topics.<id>.name`, `facts.<name>.values.<value>`. */
  catalogues: Record<string, Catalogue>;
  faults: Fault[];
}

/** @param root the project's folder */
export function readWords(root: string): Words {
  const folder = `${root}/rules/words`;
  const catalogues: Record<string, Catalogue> = {};
  const faults: Fault[] = [];
  const each = <T extends v.GenericSchema>(
    sub: string,
    form: T,
    use: (name: string, value: v.InferOutput<T>) => void,
  ) => {
    for (const path of findFiles(`${folder}/${sub}`, '.yaml')) {
      const result = new YamlFile(path, relative(root, path)).parse(form);
      if ('faults' in result) faults.push(...result.faults);
      else use(basename(path, '.yaml'), result.value);
    }
  };
  const add = (language: string, key: string, text: string) => {
    const catalogue = catalogues[language] ?? {};
    catalogues[language] = catalogue;
    catalogue[key] = typeset(language, text);
  };
  each('ui', messages, (language, value) => {
    for (const [key, text] of Object.entries(value)) add(language, key, text);
  });
  each('topics', topicNames, (topic, value) => {
    for (const [language, { name }] of Object.entries(value)) add(language, `topics.${topic}.name`, name);
  });
  each('facts', factNames, (fact, value) => {
    for (const [language, names] of Object.entries(value)) {
      add(language, `facts.${fact}.label`, names.label);
      for (const [key, text] of Object.entries(names.values ?? {})) add(language, `facts.${fact}.values.${key}`, text);
    }
  });
  for (const path of findFiles(`${root}/rules/detect/lexicon`, '/states.yaml')) {
    const result = new YamlFile(path, relative(root, path)).parse(stateNames);
    if ('faults' in result) faults.push(...result.faults);
    else for (const [id, { name }] of Object.entries(result.value)) add(basename(dirname(path)), `states.${id}`, name);
  }
  return { catalogues, faults };
}

/** What only the classroom and its editor and quiz say: a pack of its own, that no other page waits for. */
const ofClassroom = /^(classroom|editor|fault|quiz)\./;

/** One pack a language of what all pages say, and one of what the classroom says. */
export function writeWordPacks({ catalogues }: Words, folder: string): void {
  mkdirSync(`${folder}/classroom`, { recursive: true });
  for (const [language, catalogue] of Object.entries(catalogues)) {
    const write = (path: string, isWanted: (key: string) => boolean) =>
      writeFileSync(
        `${folder}/${path}${language}.json`,
        JSON.stringify(Object.fromEntries(Object.entries(catalogue).filter(([key]) => isWanted(key)))),
      );
    write('', (key) => !ofClassroom.test(key));
    write('classroom/', (key) => ofClassroom.test(key));
  }
}
