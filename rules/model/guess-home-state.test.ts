import { expect, it } from 'vitest';
import { guessHomeState } from './guess-home-state.ts';

const states = ['AT', 'DE', 'FR', 'IE'];

it.each([
  ['Europe/Berlin', ['en-US'], 'DE'],
  ['Europe/Vienna', ['de-DE'], 'AT'],
  ['UTC', ['en', 'de-AT'], 'AT'],
  ['America/New_York', ['en-US', 'fr-FR'], 'FR'],
  ['UTC', ['de'], null],
  ['Europe/Warsaw', [], null],
])('from %s and %j: %s', (zone, languages, state) => {
  expect(guessHomeState(zone, languages, states)).toBe(state);
});
