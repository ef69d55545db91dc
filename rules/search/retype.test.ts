import { expect, it } from 'vitest';
import { retyped } from './retype.ts';

it.each([
  ['ναψηειλε', 'nacheile'],
  ['нацхеиле', 'nacheile'],
  ['katad;ivjh', 'καταδ΄ιωξη'],
  ['presledwane', 'преследване'],
])('%s was to be %s', (typed, meant) => {
  expect(retyped(typed, ['bg', 'el', 'en'])).toContain(meant);
});

it('has nothing for what no keyboard writes otherwise', () => {
  expect(retyped('2023/977', ['el'])).not.toContain('2023/977');
  expect(retyped('→ ()', ['bg', 'el'])).toEqual([]);
  expect(retyped('katad;ivjh', ['de', 'fr'])).toEqual([]);
});
