/** Every topic of the book has a name in the languages that the interface speaks. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { loadWords } from '../../scripts/rulebook/load-words.ts';

const topics = readdirSync(`${root}/rules/book/topics`).map((file) => file.replace('.yaml', ''));

it.each(['en', 'de', 'fr'])('in %s', (language) => {
  const words = loadWords(language);
  const english = loadWords('en');
  expect(topics.filter((topic) => words.topic(topic) === topic || words.topic(topic) === '')).toEqual([]);
  if (language === 'en') return;
  // Names of systems are the same everywhere; most names are not.
  const same = topics.filter((topic) => words.topic(topic) === english.topic(topic));
  expect(same.length).toBeLessThan(topics.length / 3);
});
