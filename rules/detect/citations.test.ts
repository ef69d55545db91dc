/** Citations, in every language: `lexicon/citations.table.yaml`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makePacks } from '../../scripts/compile/lexicon.ts';
import { root } from '../../scripts/root.ts';
import { createDetector } from './detector.ts';

const detector = createDetector(...makePacks(root));
const file = join(root, 'rules/detect/lexicon/citations.table.yaml');
const tables = parse(readFileSync(file, 'utf8')) as Record<string, { text: string; cites: string }[]>;

function cited(text: string): string[] {
  return detector
    .detect(text)
    .filter(({ kind }) => kind === 'citation' || kind === 'instrument')
    .map(({ id, citation }) => `${id} ${citation?.article ?? '-'}`);
}

test.each(
  Object.entries(tables).flatMap(([lang, rows]) => rows.map(({ text, cites }) => [lang, text, cites] as const)),
)('%s: %s', (_lang, text, cites) => {
  expect(cited(text)).toEqual([cites]);
});

describe('several articles, several acts', () => {
  test.each([
    ['Articles 40 and 41 of the Schengen Convention', ['cisa 40', 'cisa 41']],
    ['Art. 40 Abs. 1 und Art. 41 SDÜ', ['cisa 40(1)', 'cisa 41']],
    ['nach SDÜ, Art. 5 der Richtlinie (EU) 2023/977', ['cisa -', 'dir-2023-977 5']],
    ['Art. 41 Abs. 2 bis 4 SDÜ', ['cisa 41(2)']],
    ['Art. 41 Abs. 2, 3 SDÜ', ['cisa 41(2)']],
    ['Art. 40 ff. SDÜ', ['cisa 40']],
    ['Articles 39 to 41 CISA', ['cisa 39', 'cisa 40', 'cisa 41']],
    ['artt. 39-41 CAAS', ['cisa 39', 'cisa 40', 'cisa 41']],
    ['artículos 39 a 42 del CAAS', ['cisa 39', 'cisa 40', 'cisa 41', 'cisa 42']],
    ['artículos del 39 al 41 del CAAS', ['cisa 39', 'cisa 40', 'cisa 41']],
    ['artikel 39 tot en met 41 SUO', ['cisa 39', 'cisa 40', 'cisa 41']],
    ['art. 39 t/m 41 SUO', ['cisa 39', 'cisa 40', 'cisa 41']],
    ['artigos 39.º a 41.º da CAAS', ['cisa 39', 'cisa 40', 'cisa 41']],
    ['az SVE 39–41. cikk', ['cisa 39', 'cisa 40', 'cisa 41']],
    ['čl. 39 a 41 Schengenské prováděcí úmluvy', ['cisa 39', 'cisa 41']],
    ['Art. 1-99 SDÜ', ['cisa 1', 'cisa 99']],
    ['Art. 41-39 SDÜ', ['cisa 41', 'cisa 39']],
    ['Art. 41 Abs. 5 lit. b i.V.m. Abs. 7 SDÜ', ['cisa 41(5)(b)']],
    ['Article 41(2) to (4) CISA', ['cisa 41(2)']],
    ['Art. 40 Abs. 7 i. V. m. Art. 41 Abs. 1 SDÜ', ['cisa 40(7)', 'cisa 41(1)']],
    ['§ 163e i. V. m. Art. 40 SDÜ', ['cisa 40']],
    ['asetuksen (EU) 2018/1862 24, 26 ja 38 artikla', ['reg-2018-1862 24', 'reg-2018-1862 26', 'reg-2018-1862 38']],
    ['az (EU) 2018/1862 rendelet 26. és 38. cikke', ['reg-2018-1862 26', 'reg-2018-1862 38']],
    ['чл. 40—42 от Шенгенската конвенция', ['cisa 40', 'cisa 41', 'cisa 42']],
    ['Articles 40(1) and 41(2) of the Schengen Convention', ['cisa 40(1)', 'cisa 41(2)']],
    ['artikel 40.1 och 40.7 i Schengenkonventionen', ['cisa 40(1)', 'cisa 40(7)']],
    ['art. 36, par. 3, lett. a) e b), reg. (UE) 2018/1862', ['reg-2018-1862 36(3)(a)']],
    ['l’article 40, §§ 1 et 7, de la CAAS', ['cisa 40(1)']],
    ['Reglamento (ES) 2018/1862 36 straipsnio 3 dalies a ir b punktai', ['reg-2018-1862 36(3)(a)']],
    ['art. 41-2 CAAS', ['cisa 41(2)']],
    ['art. 607k w sprawie europejskiego nakazu aresztowania', ['fd-2002-584 -']],
    ['Art. 5, 6 und 7 Abs. 2 SDÜ', ['cisa 5', 'cisa 6', 'cisa 7(2)']],
    ['SIS, Art. 26, EAW', ['reg-2018-1862 26', 'fd-2002-584 -']],
    ['SDÜ Art. 41; Richtlinie (EU) 2023/977 Art. 5', ['cisa 41', 'dir-2023-977 5']],
    ['RbEuHb (§ 80 des Gesetzes)', ['fd-2002-584 -']],
    ['§ 83 Richtlinie (EU) 2023/977', ['dir-2023-977 -']],
    ['Article 12 of Directive 91/477/EEC', ['dir-91-477 12']],
    ['2 § En SDÜ ska vara skriven', ['cisa -']],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe('an article beside a word for an alert', () => {
  test.each([
    ['de', 'Das Fahrzeug hat einen Treffer nach Artikel 36, unauffällig beobachten.', ['reg-2018-1862 36']],
    ['fr', "Il est signalé au titre de l'article 26 par l'Allemagne.", ['reg-2018-1862 26']],
    ['hu', 'A 26. cikk szerinti jelzés alapján elfogták.', ['reg-2018-1862 26']],
    ['fi', 'Se on 38 artiklan mukainen kuulutus.', ['reg-2018-1862 38']],
    ['de', 'Die Ausschreibung nach Art. 24 VgV lief ab.', []],
  ])('%s: %s', (_lang, text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe('parsed, never guessed', () => {
  test.each([
    'Art. 41 of the Customs Act',
    'case number 2018/1862',
    'case number 91/477',
    'Directive (EU) 2018/1862',
    'Regulation (EU) 2099/1234, Art. 5',
    'Artikel 41 Absatz 5',
    'SIS hit. Article 26 of the Constitution',
    'wpis do SIS na podstawie art. 35 ustawy',
    'SIS-Ausschreibung nach Art. 36 des Gesetzes',
    'zápis do SIS podle čl. 36 zákona o Policii',
    'SIS по чл. 36 от Закона за МВР',
    'a hit in SIS today\nArticle 26',
    '12018/18620',
    '99999R9999',
  ])('%s', (text) => {
    expect(cited(text)).toEqual([]);
  });
});

describe('an article leads to its own topic', () => {
  test.each([
    ['Art. 40 SDÜ', 'surveillance'],
    ['Art. 41 SDÜ', 'hot-pursuit'],
    ['Art. 36 VO (EU) 2018/1862', 'sis-checks'],
    ['SIS Art. 26', 'sis-arrest'],
    ['SIS Art. 38', 'sis-objects'],
    ['SIS alert, article 36, French partners', 'sis-checks'],
    ['segnalazione nel SIS ex articolo 34', 'sis-judicial'],
    ['SIS-Treffer auf Fahrzeug gem. Art. 38', 'sis-objects'],
    ['in het SIS gesignaleerd op grond van artikel 40.', 'sis-unknown-person'],
  ])('%s', (text, topic) => {
    expect(detector.detect(text).find(({ kind }) => kind === 'citation')?.topic).toBe(topic);
  });
});

test('CELEX numbers', () => {
  expect(cited('32018R1862')).toEqual(['reg-2018-1862 -']);
  expect(cited('Art. 41, 42000A0922(02)')).toEqual(['cisa 41']);
});
