/** Reads `rules/book/` into one Book, with every fault of form. What the book says is checked in `check-book.ts`. */
import { basename, relative } from 'node:path';
import * as v from 'valibot';
import type { Book, Border, Centre, Fact, Instrument, Layer, State, Topic } from '../../rules/model/book.ts';
import { fact } from '../../rules/model/book-schema/fact.ts';
import { instrument } from '../../rules/model/book-schema/instrument.ts';
import { officialHosts } from '../../rules/model/book-schema/official-hosts.ts';
import { centre, state } from '../../rules/model/book-schema/state.ts';
import { border, topic } from '../../rules/model/book-schema/topic.ts';
import { findFiles } from './find-files.ts';
import { type Fault, YamlFile } from './yaml-file.ts';

/** Where a layer stands in the files, so that later checks can point at it. */
export interface Place {
  file: YamlFile;
  path: PropertyKey[];
}

export interface SourceBook {
  book: Book;
  faults: Fault[];
  /** By topic and layer: `hot-pursuit/fr-be-pursuit`. */
  places: Map<string, Place>;
  /** By instrument id. */
  instrumentFiles: Map<string, YamlFile>;
  /** By state id. */
  stateFiles: Map<string, YamlFile>;
  /** By topic id. */
  topicFiles: Map<string, YamlFile>;
  /** Hosts of official publications; each stands for its subdomains too. */
  officialHosts: string[];
}

/** @param root the project's folder */
export function readBook(root: string): SourceBook {
  const faults: Fault[] = [];
  const open = (path: string) => new YamlFile(path, relative(root, path));
  const load = <T extends v.GenericSchema>(file: YamlFile, form: T): v.InferOutput<T> | null => {
    const result = file.parse(form);
    if ('value' in result) return result.value;
    faults.push(...result.faults);
    return null;
  };
  const loadNamed = <T extends { id: string }>(folder: string, form: v.GenericSchema<unknown, T>) => {
    const values: Record<string, T> = {};
    const files = new Map<string, YamlFile>();
    for (const path of findFiles(`${root}/rules/book/${folder}`, '.yaml')) {
      const file = open(path);
      const value = load(file, form);
      if (!value) continue;
      if (basename(path, '.yaml') !== value.id)
        faults.push(file.fault(['id'], `the file must be named ${value.id}.yaml`));
      values[value.id] = value;
      files.set(value.id, file);
    }
    return { values, files };
  };

  const states = loadNamed<State>('states', state);
  const instruments = loadNamed<Instrument>('instruments', instrument);
  const topics = loadNamed<Topic>('topics', topic);

  const places = new Map<string, Place>();
  const addPlaces = (file: YamlFile, topic: string, layers: Layer[]) => {
    for (const [index, layer] of layers.entries()) {
      const path = ['layers', index];
      const key = `${topic}/${layer.id}`;
      if (places.has(key)) faults.push(file.fault(path, `a second layer of ${topic} has the id ${layer.id}`));
      places.set(key, { file, path });
    }
  };
  for (const topic of Object.values(topics.values)) {
    const file = topics.files.get(topic.id);
    if (file) addPlaces(file, topic.id, topic.layers);
  }
  for (const path of findFiles(`${root}/rules/book/borders`, '.yaml')) {
    const file = open(path);
    const entry: Border | null = load(file, border);
    if (!entry) continue;
    const joined = topics.values[entry.topic];
    if (!joined) {
      faults.push(file.fault(['topic'], `there is no topic ${entry.topic}`));
      continue;
    }
    addPlaces(file, joined.id, entry.layers);
    joined.layers.push(...entry.layers.map((layer) => ({ ...layer, when: { ...layer.when, host: [entry.host] } })));
  }

  const centres: Centre[] = load(open(`${root}/rules/book/centres.yaml`), v.array(centre)) ?? [];
  const facts: Record<string, Fact> = load(open(`${root}/rules/book/facts.yaml`), v.record(v.string(), fact)) ?? {};
  const hosts = Object.values(load(open(`${root}/rules/book/official-hosts.yaml`), officialHosts) ?? {}).flat();
  const book: Book = {
    states: states.values,
    instruments: instruments.values,
    topics: topics.values,
    centres,
    supporting: Object.values(topics.values).flatMap((topic) => (topic.supporting ? [topic.id] : [])),
    crimes: Object.values(topics.values).flatMap((topic) => (topic.group === 'crime' ? [topic.id] : [])),
    facts,
    checked: lastCheck(Object.values(topics.values)),
  };
  return {
    book,
    faults,
    places,
    instrumentFiles: instruments.files,
    stateFiles: states.files,
    topicFiles: topics.files,
    officialHosts: hosts,
  };
}

function lastCheck(topics: Topic[]): string {
  const days = topics.flatMap((topic) =>
    topic.layers.flatMap((layer) => (layer.lines ?? []).map((line) => line.checked)),
  );
  return days.sort().at(-1) ?? '';
}
