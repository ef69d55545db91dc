import { expect, it } from 'vitest';
import { theDetector } from '../../scripts/rulebook/load-detector.ts';

it.each([
  ['The request was made under the Swedish Initiative.', []],
  ['Die schwedische Initiative ist aufgehoben.', []],
  ['Grundlage ist der deutsch-niederländische Polizeivertrag.', ['DE', 'NL']],
  ['Under the Swedish Initiative the request went to Norway.', ['NO']],
])('%s names %j', (text, states) => {
  const found = theDetector().detect(text);
  expect(found.flatMap(({ kind, id }) => (kind === 'state' ? [id] : []))).toEqual(states);
});
