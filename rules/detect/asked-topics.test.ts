import { expect, it } from 'vitest';
import { askedTopics } from './asked-topics.ts';

const finnish = {
  eio: ['kuulustel*', 'todist*'],
  firearms: ['*ase', 'haulikko'],
  'vehicle-crime': ['varastettu auto*'],
  'hot-pursuit': ['złapa*'],
  'internal-border': ['grænsekontrol*'],
  'cultural-goods': ['γραμμ*', 'αγαλματος'],
};

const topicsOf = (...asked: Parameters<typeof askedTopics>) => askedTopics(...asked).map(({ topic }) => topic);

it.each([
  ['Kuulustelua varten tarvitaan aika', ['eio']],
  ['metsästysase mukana matkalla', ['firearms']],
  ['haulikko ja todistaja ja kuulustelu', ['eio', 'firearms']],
  ['varastettu punainen auto', []],
  ['varastettu autopesula', ['vehicle-crime']],
  ['του ΑΓΆΛΜΑΤΟΣ', ['cultural-goods']],
  ['kuulsutelu', ['eio']],
  ['kuulusstelu', ['eio']],
  ['kuluustelu', ['eio']],
  ['kuuluztelu', ['eio']],
  ['haulikko ja kuulsutelu', ['firearms', 'eio']],
  ['tuulustelu', []],
  ['haulikot', []],
  ['kiedy mozna zlapac', ['hot-pursuit']],
  ['hvor laenge graensekontrol', ['internal-border']],
  ['', []],
])('finds in "%s" what is asked', (text, topics) => {
  expect(topicsOf(finnish, text)).toEqual(topics);
});

const german = {
  'hot-pursuit': ['festnehm*', 'auto'],
  eaw: ['festnehm*', 'haftbefehl*'],
  'arrest-rights': ['festnehm*'],
  'controlled-delivery': ['lassen .. laufen'],
  'vehicle-crime': ['gestohlen* auto'],
  'vip-protection': ['ot'],
  sirene: ['~treffer'],
  dna: ['speichel*'],
};

it.each([
  ['what stands under one topic is stronger than what stands under many', 'Haftbefehl, festnehmen?', 'eaw'],
  ['several words are stronger than one of them', 'das gestohlene Auto', 'vehicle-crime'],
  ['a doubtful word is weaker than a plain one', 'Treffer im Speichel', 'dna'],
  ['a short word is weaker than a long one', 'ot, haftbefehl', 'eaw'],
])('%s', (_, text, topic) => {
  expect(topicsOf(german, text)[0]).toBe(topic);
});

it.each([
  ['wir lassen das Paket laufen', ['controlled-delivery']],
  ['wir lassen laufen', ['controlled-delivery']],
  ['wir lassen das Paket erst noch bis Wien weiter laufen', []],
  ['laufen lassen', []],
])('finds words apart, in their order, with few between: %s', (text, topics) => {
  expect(topicsOf(german, text)).toEqual(topics);
});

it.each([
  ['Auslieferungshaftbefehl', true, ['eaw']],
  ['Auslieferungshaftbefehl', false, []],
  ['Pilot', true, []],
])('looks into compounds where the language joins nouns: %s, %s', (text, hasCompounds, topics) => {
  expect(topicsOf(german, text, hasCompounds)).toEqual(topics);
});

it.each([
  ['Prokurtaura Europejska', ['eppo']],
  ['Prokuratura Europejsak', ['eppo']],
  ['kultura europejska', []],
])('finds a slip in one word of several, the others known or not: %s', (text, topics) => {
  const asked = { eppo: ['Prokuratura Europejska'] };
  const known = new Set(['europejska', 'kultura', 'prokuratura']);
  expect(askedTopics(asked, text, false, (word) => known.has(word)).map(({ topic }) => topic)).toEqual(topics);
});
