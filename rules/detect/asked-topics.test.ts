import { expect, it } from 'vitest';
import { askedTopics } from './asked-topics.ts';

const finnish = {
  eio: ['kuulustel*', 'todist*'],
  firearms: ['*ase', 'haulikko'],
  'vehicle-crime': ['varastettu auto*'],
  'cultural-goods': ['γραμμ*', 'αγαλματος'],
};

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
  ['tuulustelu', []],
  ['haulikot', []],
  ['', []],
])('finds in "%s" what is asked', (text, topics) => {
  expect(askedTopics(finnish, text)).toEqual(topics);
});
