import { expect, it } from 'vitest';
import { typeset } from './typeset.ts';

it.each([
  ['fr', 'Quel État ?', 'Quel État\u202f?'],
  ['fr', 'Droit : « CAAS » ; non !', 'Droit\u00a0: «\u00a0CAAS\u00a0»\u202f; non\u202f!'],
  ['fr', '{n, number, ::percent}', '{n, number, ::percent}'],
  ['fr', 'De la France à la Suisse', 'De la France à la Suisse'],
  ['es', '¿Qué Estado ?', '¿Qué Estado ?'],
])('%s: "%s"', (language, typed, shown) => {
  expect(typeset(language, typed)).toBe(shown);
});
