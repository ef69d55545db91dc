/** Keys of the classroom: each means one thing, and none is taken from a field that is being typed into. */
import { describe, expect, it } from 'vitest';
import { actionOf, type Focus, keyTable } from './keys.ts';

const press = (key: string, focus: Focus = 'page', more: object = {}, singleKeys = true) =>
  actionOf({ key, ctrlKey: false, altKey: false, metaKey: false, ...more }, focus, singleKeys);

it('gives every key one meaning', () => {
  const keys = keyTable.flatMap((row) => row.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

it.each([
  ['PageDown', 'next'],
  ['PageUp', 'back'],
  [' ', 'next'],
  ['.', 'blank'],
  ['B', 'blank'],
  ['2', 'what-if'],
  ['D', 'direction'],
  ['?', 'help'],
  ['Escape', 'leave'],
  ['q', null],
])('%j on the page: %s', (key, action) => {
  expect(press(key)).toBe(action);
});

describe('in a field', () => {
  it.each(['d', '2', ' ', 'ArrowLeft', 'PageDown', '?'])('%j is typed', (key) => {
    expect(press(key, 'text')).toBeNull();
  });
  it('Escape leaves it', () => {
    expect(press('Escape', 'text')).toBe('leave');
  });
});

it('lets a control be pressed and a list be moved in', () => {
  expect([press(' ', 'control'), press('Enter', 'control'), press('ArrowRight', 'control')]).toEqual([
    null,
    null,
    'next',
  ]);
  expect([press('ArrowDown', 'choice'), press('d', 'choice'), press('PageDown', 'choice')]).toEqual([null, null, null]);
});

it('leaves the keys of the browser alone', () => {
  expect([press('d', 'page', { ctrlKey: true }), press('ArrowLeft', 'page', { altKey: true })]).toEqual([null, null]);
});

it('without single keys steps all the same, and takes no letter', () => {
  const without = (key: string) => press(key, 'page', {}, false);
  expect(['PageDown', ' ', 'd', '1', '?'].map(without)).toEqual(['next', 'next', null, null, null]);
});
