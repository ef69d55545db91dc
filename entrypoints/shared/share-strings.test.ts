import { expect, it } from 'vitest';
import { shareStrings } from './share-strings.ts';

it('leaves data as they were, in lists and in objects, however many', () => {
  const made = () => ({
    lines: Array.from({ length: 1200 }, (_, at) => ({ id: `line-${at % 7}`, cites: [{ act: 'cisa', article: null }] })),
    text: 'x'.repeat(200),
    days: ['2026-11-22', '2026-11-22'],
  });
  const data = made();
  const steps = [...shareStrings(data)];
  expect(data).toEqual(made());
  expect(steps.length).toBeGreaterThan(1);
});
