import { describe, expect, test } from 'vitest';
import { makePacks } from '../../scripts/compile/lexicon.ts';
import { root } from '../../scripts/root.ts';
import { languages } from '../model/languages.ts';
import { createDetector } from './detector.ts';

const detector = createDetector(...makePacks(root));
const states = (text: string, onPage = false) =>
  detector
    .detect(text, { onPage })
    .filter(({ kind }) => kind === 'state')
    .map(({ id }) => id);

const slovak =
  'Albánsko Belgicko Bulharsko Česko Dánsko Estónsko Fínsko Francúzsko Grécko Holandsko Chorvátsko Írsko Island Nemecko Nórsko Poľsko Portugalsko Rakúsko Rumunsko Slovensko Slovinsko Srbsko Španielsko Švajčiarsko Švédsko Taliansko Ukrajina';

test('a menu that is sorted by another alphabet is one, to its end', () => {
  expect(states(slovak.replaceAll(' ', '\n'))).toEqual([]);
});

test('what stands before a menu and behind it counts', () => {
  const menu = slovak.replaceAll(' ', '\n');
  expect(states(`Vozidlo smeruje do Maďarska\n${menu}`)).toEqual(['HU']);
  expect(states(`${menu}\nBelgicko`)).toEqual(['BE']);
});

test('states in no order are no menu', () => {
  const mixed = slovak.split(' ').sort((a, b) => a.slice(-2).localeCompare(b.slice(-2)) || a.length - b.length);
  expect(states(mixed.join('\n')).length).toBeGreaterThan(15);
});

/** All that the language calls a country or a territory. */
function countries(lang: string): string[] {
  const tag = lang === 'no' ? 'nb' : lang;
  const names = new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  const all = codes.flatMap((code) => names.of(code) ?? []);
  return [...new Set(all)].sort(new Intl.Collator(tag).compare);
}

describe.each(languages)('the countries of the world on a page, in %s', (lang) => {
  test.each([[' '], [', '], [' | '], ['\n'], [' · '], [' – ']])('parted by %j, are none of them', (separator) => {
    expect(states(countries(lang).join(separator), true)).toEqual([]);
  });
});

test.each([
  ['Austria, Belgium, Bulgaria, Croatia, Cyprus, Czechia, Denmark, Estonia, Finland, France, Germany and Sweden'],
  [
    'Koostööpartnerid: Austria, Belgia, Bulgaaria, Eesti, Hispaania, Holland, Itaalia, Kreeka, Küpros, Leedu, Läti ja Soome',
  ],
])('the last entry of an enumeration goes with the others: %s', (text) => {
  expect(states(text, true)).toEqual([]);
});

test('a short sentence behind a list is none of its entries', () => {
  const members = 'Austria Belgium Bulgaria Cyprus Denmark Estonia Finland France Germany Greece Hungary Ireland Italy';
  const list = members.split(' ').toReversed().join(' | ');
  expect(states(`${list}\nA car went to Belgium.`, true)).toEqual(['BE']);
});

test('a list with counts leaves the sentences behind it alone', () => {
  const names = 'Albania Austria Belgio Bulgaria Croazia Danimarca Estonia Finlandia Francia Germania Grecia Irlanda';
  const list = names.split(' ').map((name, at) => `${name} (${at + 1})`);
  expect(
    states(`${list.join('\n\n')}\n\nMandato emesso dalla Romania nei confronti di un cittadino ceco.`, true),
  ).toEqual(['RO', 'CZ']);
});
