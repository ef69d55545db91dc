import { expect, it } from 'vitest';
import { writeAsked } from '../../scripts/compile/write-asked.ts';
import { EverydayWords } from './everyday-words.ts';
import { keyOf } from './key.ts';

const words = new EverydayWords(
  writeAsked({
    'hot-pursuit': ['verfolg*', 'gibt Gas', 'hinterher', 'festnehm*'],
    eaw: ['festnehm*', 'ausgelief*'],
    'joint-patrol': ['*streife', 'streife*'],
    'controlled-delivery': ['lassen .. laufen'],
    'vehicle-crime': ['gestohlen* auto*'],
    surveillance: ['παρακολούθ*', 'слежк*'],
  }),
);

it.each([
  ['hinterher', 'hot-pursuit'],
  ['verfolgen', 'hot-pursuit'],
  ['Doppelstreife', 'joint-patrol'],
  ['Streifendienst', 'joint-patrol'],
  ['gestohlenes Auto', 'vehicle-crime'],
  ['gibt gas', 'hot-pursuit'],
  ['παρακολουθεί', 'surveillance'],
  ['parakolouthi', 'surveillance'],
  ['слежката', 'surveillance'],
])('"%s" is about %s', (query, topic) => {
  expect(words.at(keyOf(query).split(' '), 0)[0]?.topics).toEqual([topic]);
});

it('finds the name of a topic as it stands', () => {
  const named = new EverydayWords(
    writeAsked({ eaw: ['festnehm*'] }, { 'hot-pursuit': 'Grenzüberschreitende Nacheile' }),
  );
  expect(named.at(['grenzuberschreitende', 'nacheile'], 0)).toMatchObject([{ topics: ['hot-pursuit'] }]);
  expect(named.at(['nacheile'], 0)).toEqual([]);
});

it('finds the word that is still being typed', () => {
  expect(words.begunBy('ausge')).toMatchObject([{ topics: ['eaw'] }]);
  expect(words.begunBy('ausgest')).toEqual([]);
});

it.each([
  ['verflogt', 'verfolg…'],
  ['vorfolgt', 'verfolg…'],
  ['hinterhr', 'hinterher'],
  ['hinterhher', 'hinterher'],
])('takes "%s" for "%s" with a slip in it', (typed, meant) => {
  expect(words.misspelt(typed)).toMatchObject([{ topics: ['hot-pursuit'], meant }]);
});

it.each(['uerfolgt', 'verfols', 'hiterhe'])('takes "%s" for no slip of an everyday word', (typed) => {
  expect(words.misspelt(typed)).toEqual([]);
});

it('names every topic of a word', () => {
  expect(words.at(['festnehmen'], 0)[0]?.topics).toEqual(['hot-pursuit', 'eaw']);
});

it('says which of the words they are', () => {
  expect(words.at(['gestohlenes', 'auto'], 0)).toMatchObject([{ places: [0, 1], topics: ['vehicle-crime'] }]);
});

it('takes words with a few others between', () => {
  expect(words.at(['lassen', 'wir', 'ihn', 'laufen'], 0)).toMatchObject([
    { places: [0, 3], topics: ['controlled-delivery'] },
  ]);
});

it.each(['hinter', 'hinterherum', 'gibt', 'gestohlen', 'patrouille', ''])('"%s" is about nothing', (query) => {
  expect(words.at(query.split(' '), 0)).toEqual([]);
});

it('a language without everyday words has none', () => {
  expect(new EverydayWords('').at(['verfolgen'], 0)).toEqual([]);
});
