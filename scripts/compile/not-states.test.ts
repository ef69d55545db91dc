import { expect, test } from 'vitest';
import { shareOut } from './not-states.ts';

const states = {
  en: { DE: { name: 'Germany', adjectives: ['German'] }, FR: { name: 'France', adjectives: ['French'] } },
  fr: { DE: { name: 'Allemagne' }, FR: { name: 'France', adjectives: ['français'] } },
};

test('a phrase goes with the languages in which a word of it names a state, and with all where it is a place', () => {
  const phrases = ['German shepherd', 'Miss France', 'bouledogue francais', 'Paris, Texas', 'Nederland, Colorado'];
  const written = { 'Treaty of Paris': 'en' };
  expect(shareOut({ phrases, 'by-language': written, elsewhere: ['Texas'] }, states, ['Paris'])).toEqual({
    common: ['Paris, Texas', 'Nederland, Colorado'],
    elsewhere: ['Texas'],
    firms: [],
    own: { en: ['German shepherd', 'Miss France', 'Treaty of Paris'], fr: ['Miss France', 'bouledogue francais'] },
  });
});
