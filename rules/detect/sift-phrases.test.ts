import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makePacks } from '../../scripts/compile/lexicon.ts';
import { readMarked } from '../../scripts/eval/marked-text.ts';
import { root } from '../../scripts/root.ts';
import { createDetector } from './detector.ts';
import type { LexiconPack } from './lexicon-pack.ts';
import type { PhrasePack } from './phrases.ts';
import { withPhrases } from './phrases.ts';
import { samplePacks } from './sample-lexicon.ts';
import { siftPhrases } from './sift-phrases.ts';
import { addWords, newSieve, readSieves, writeSieve } from './word-sieve.ts';

const [packs, common] = makePacks(root);

function sieveOf(...texts: string[]) {
  const sieve = newSieve();
  for (const text of texts) addWords(sieve, text);
  return sieve;
}

/** A language's pack with those of its phrases that may stand in the texts. */
function sifted({ phrases = {}, ...pack }: LexiconPack, texts: string[]): LexiconPack[] {
  const own: PhrasePack = { lang: pack.lang, size: pack.size, forms: phrases, citation: pack.citation };
  return withPhrases([pack], [siftPhrases(own, sieveOf(...texts))]);
}

function textsOf(lang: string): string[] {
  const read = (path: string) => parse(readFileSync(join(root, path), 'utf8'));
  const table: { finds?: { text: string }[]; nothing?: string[]; terms?: { text: string }[] } = read(
    `rules/detect/lexicon/${lang}/table.yaml`,
  );
  const hasReports = readdirSync(join(root, 'tests/reports')).includes(`${lang}.yaml`);
  const reports: string[] = hasReports ? read(`tests/reports/${lang}.yaml`) : [];
  const all = [...(table.finds ?? []), ...(table.terms ?? [])].map(({ text }) => text);
  return [...all, ...(table.nothing ?? []), ...reports.map((report) => readMarked(report).text)];
}

describe('phrases that may stand on a page', () => {
  it.each(packs.map((pack) => [pack.lang, pack] as const))('find in %s what all find', (lang, pack) => {
    const whole = createDetector([pack], common);
    const texts = textsOf(lang);
    for (let from = 0; from < texts.length; from += 12) {
      const page = texts.slice(from, from + 12);
      const few = createDetector(sifted(pack, page), common);
      for (const text of page) expect(few.detect(text)).toEqual(whole.detect(text));
    }
  });

  it.each([
    ['NACHEILE', true],
    ['Recht der Nach\u00adeile', true],
    ['Recht der Flucht', false],
    ['', false],
  ])('of "%s" are the few whose words are all there', (text, isThere) => {
    const [german] = samplePacks as [LexiconPack];
    const { forms } = siftPhrases({ ...german, forms: { term: german.forms.term ?? '' } }, sieveOf(text));
    expect(Object.keys(forms)).toEqual(isThere ? ['term'] : []);
  });

  it('take in what any of the frames may hold', () => {
    const sieves = [sieveOf('eine Nacheile'), sieveOf('über die Grenze')];
    expect(readSieves(sieves.map(writeSieve))).toEqual(sieveOf('eine Nacheile über die Grenze'));
  });

  it('are asked for once more where more is said', () => {
    const text = 'Das Fahrzeug ist über die Brücke und nicht mehr zu sehen, der Fahrer wird noch gesucht.';
    const german = packs.filter(({ lang }) => lang === 'de');
    expect(createDetector(sifted(german[0] as LexiconPack, [text]), common).languagesMissed(text)).toEqual(['de']);
    expect(createDetector(german, common).languagesMissed(text)).toEqual([]);
  });
});
