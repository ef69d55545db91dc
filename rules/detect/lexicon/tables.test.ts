/** Every language's table: what its texts must give, and the texts that must give nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makePacks } from '../../../scripts/compile/lexicon.ts';
import { root } from '../../../scripts/root.ts';
import { createDetector } from '../detector.ts';

interface Table {
  finds?: { text: string; states: string[] }[];
  nothing?: string[];
  /** `without`: topics of words in the text that say something else there. */
  terms?: { text: string; topics: string[]; without?: string[] }[];
}

const folder = join(root, 'rules/detect/lexicon');
const detector = createDetector(...makePacks(root));
const tables = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('/table.yaml'),
);

describe.each(tables.sort())('%s', (name) => {
  const table = parse(readFileSync(join(folder, name), 'utf8')) as Table;
  test.each(table.finds ?? [])('$text', ({ text, states }) => {
    const found = detector.detect(text).filter(({ kind }) => kind === 'state');
    expect([...new Set(found.map(({ id }) => id))].sort()).toEqual([...states].sort());
  });
  test.each(table.nothing ?? [])('nothing: %s', (text) => {
    expect(detector.detect(text)).toEqual([]);
  });
  test.each(table.terms ?? [])('$text', ({ text, topics, without = [] }) => {
    const found = detector.detect(text).flatMap(({ kind, id, topic }) => (kind === 'topic' ? [id] : [topic]));
    expect(found).toEqual(expect.arrayContaining(topics));
    expect(found.filter((topic) => topic !== undefined && without.includes(topic))).toEqual([]);
  });
});
