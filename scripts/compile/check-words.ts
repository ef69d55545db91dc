/** Whether everything that the book can show has its words, in each language of the interface. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Book } from '../../rules/model/book.ts';
import translated from '../../rules/words/translated.json' with { type: 'json' };
import type { Words } from './words.ts';
import type { Fault } from './yaml-file.ts';

/** Values that every fact may have; their words are shared. */
const sharedValues = new Set(['true', 'false', 'conditions', 'unknown', 'unlimited']);

export function checkWords(book: Book, { catalogues }: Words): Fault[] {
  const needed = [...neededKeys(book), ...Object.keys(catalogues.en ?? {}).filter((key) => !key.startsWith('states.'))];
  return translated.flatMap((language) =>
    [...new Set(needed)]
      .filter((key) => catalogues[language]?.[key] === undefined)
      .map((key) => ({ file: 'rules/words', line: 1, message: `${language} has no words for ${key}` })),
  );
}

function neededKeys(book: Book): string[] {
  const topics = Object.keys(book.topics).map((id) => `topics.${id}.name`);
  const facts = Object.entries(book.facts).flatMap(([name, fact]) => [
    `facts.${name}.label`,
    ...(fact.type === 'choice' ? (fact.values ?? []) : [])
      .map(String)
      .filter((value) => !sharedValues.has(value))
      .map((value) => `facts.${name}.values.${value}`),
  ]);
  return [...topics, ...facts];
}

/** Topics to which no term of the lexicon leads: a page could never bring their card up. */
export function checkReachable(book: Book, root: string): Fault[] {
  const file = 'rules/detect/lexicon/terms.yaml';
  if (!existsSync(`${root}/${file}`)) return [];
  const terms = parse(readFileSync(`${root}/${file}`, 'utf8')) as Record<string, { topics?: string[] }>;
  const reached = new Set(Object.values(terms).flatMap((term) => term.topics ?? []));
  const lost = Object.keys(book.topics).filter((id) => !reached.has(id));
  const unknown = [...reached].filter((id) => !book.topics[id]);
  return [
    ...lost.map((id) => ({ file, line: 1, message: `no term leads to the topic ${id}` })),
    ...unknown.map((id) => ({ file, line: 1, message: `a term leads to ${id}, which is no topic` })),
  ];
}
