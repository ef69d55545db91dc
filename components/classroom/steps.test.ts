/** The order in which a case is revealed: the question before the verdict, and no empty step. */
import { expect, it } from 'vitest';
import * as cards from '../fixtures/cards.ts';
import { stepsOf } from './steps.ts';

it('asks before it answers, and goes through all parts of the card', () => {
  expect(stepsOf(cards.pursuit, true)).toEqual([
    'case',
    'question',
    'verdict',
    'tiles',
    'before',
    'during',
    'after',
    'never',
    'deadlines',
    'contacts',
    'overlap',
    'sources',
    'answers',
  ]);
});

it('has no step for what the card does not have', () => {
  expect(stepsOf(cards.notAvailable, false)).toEqual(['case', 'question', 'verdict', 'contacts', 'sources']);
});

it('stays at the case while there is no card', () => {
  expect(stepsOf(null, true)).toEqual(['case']);
});
