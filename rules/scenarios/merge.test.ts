import { expect, it } from 'vitest';
import { mergeScenarios } from './merge.ts';
import { sampleScenario } from './sample-scenario.ts';

const saved = sampleScenario();
const other = sampleScenario({ home: 'DE' });

it('keeps what is saved as it is and in its order, and adds what is new', () => {
  const merged = mergeScenarios([saved], [{ ...other, id: 'new' }]);
  expect(merged.scenarios.map(({ id }) => id)).toEqual([saved.id, 'new']);
  expect(merged.scenarios[0]).toBe(saved);
  expect(merged.added).toEqual(['new']);
  expect(merged.renamed).toEqual([]);
});

it('keeps both where an id is taken by another scenario, and names them', () => {
  const merged = mergeScenarios([saved, { ...other, id: `${saved.id}-2`, home: 'BE' }], [other]);
  expect(merged.renamed).toEqual([{ from: saved.id, to: `${saved.id}-3` }]);
  expect(merged.scenarios[0]).toBe(saved);
  expect(merged.scenarios.at(-1)).toEqual({ ...other, id: `${saved.id}-3` });
});

it('knows a file again that was imported before, under whatever ids', () => {
  const once = mergeScenarios([saved], [other]).scenarios;
  const twice = mergeScenarios(once, [saved, other]);
  expect(twice.scenarios).toEqual(once);
  expect(twice.added).toEqual([]);
  expect(twice.alreadyThere).toEqual([saved.id, other.id]);
});

it('finds room for an id that is as long as ids may be', () => {
  const long = sampleScenario({ id: 'x'.repeat(80) });
  const [renamed] = mergeScenarios([long], [{ ...long, home: 'DE' }]).renamed;
  expect(renamed?.to).toBe(`${'x'.repeat(78)}-2`);
});
