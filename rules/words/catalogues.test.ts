/** The catalogues hold together: no key missing, none that English does not have, no placeholder lost. */
import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readWords } from '../../scripts/compile/words.ts';
import { root } from '../../scripts/root.ts';
import translated from './translated.json' with { type: 'json' };

const folder = new URL('./ui/', import.meta.url);
const interfaceKeys = Object.keys(parse(readFileSync(new URL('en.yaml', folder), 'utf8')));
const { catalogues } = readWords(root);
/** Names of states come from the lexicon. */
const isOwn = (key: string) => !key.startsWith('states.');
const read = (lang: string): Record<string, string> =>
  Object.fromEntries(Object.entries(catalogues[lang] ?? {}).filter(([key]) => isOwn(key)));
const english = read('en');

/** The names of the placeholders of a message. */
function placeholders(message: string): string[] {
  const names = new Set<string>();
  const visit = (node: unknown) => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      const { type, value, options } = node as { type?: number; value?: string; options?: object };
      if (type !== undefined && type !== 0 && type !== 7 && value !== undefined) names.add(value);
      if (options) for (const option of Object.values(options)) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(message, 'en').getAst());
  return [...names].sort();
}

it('lists every language that has a catalogue', () => {
  const files = readdirSync(folder).map((name) => name.replace('.yaml', ''));
  expect(translated).toEqual(files.sort());
});

describe.each(translated)('%s', (lang) => {
  const catalogue = read(lang);

  it('has the keys of English, and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(english).sort());
  });

  it('has text for each, with the placeholders of English', () => {
    for (const [key, message] of Object.entries(catalogue)) {
      expect(message.trim(), key).toBe(message);
      expect(message, key).not.toBe('');
      expect(placeholders(message), key).toEqual(placeholders(english[key] ?? ''));
    }
  });

  it('writes ’ and not the apostrophe that quotes in ICU messages', () => {
    expect(Object.values(catalogue).filter((message) => message.includes("'"))).toEqual([]);
  });
});

it('uses every message somewhere', () => {
  const sources = ['components', 'entrypoints', 'rules'].flatMap((room) =>
    readdirSync(new URL(`../../${room}/`, import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(new URL(`../../${room}/${name}`, import.meta.url), 'utf8')),
  );
  const code = sources.join('\n');
  /** `verdict.${…}` in the code uses every key of the family. */
  const families = [...code.matchAll(/`([\w.-]+\.)\$\{/g)].map((match) => match[1] ?? '');
  const isUsed = (key: string) =>
    code.includes(`'${key}'`) || families.some((family) => family.includes('.') && key.startsWith(family));
  expect(interfaceKeys.filter((key) => !isUsed(key))).toEqual([]);
});
