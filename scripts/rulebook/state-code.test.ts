import { expect, it } from 'vitest';
import { stateCode } from './state-code.ts';

it.each([
  ['UK', 'GB'],
  ['el', 'GR'],
  [' fr ', 'FR'],
  ['GB', 'GB'],
  ['XX', 'XX'],
])('a state written %s is %s', (given, code) => {
  expect(stateCode(given)).toBe(code);
});
