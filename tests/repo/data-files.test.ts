/** The data files are canonical, so that a change of the law shows as a change of the law and nothing else. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { YamlFile } from '../../scripts/compile/yaml-file.ts';
import { root } from '../../scripts/root.ts';

const names = readdirSync(join(root, 'rules'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .sort();

it('every data file is printed as it was read', () => {
  const odd = names.filter((name) => !new YamlFile(join(root, 'rules', name), name).isCanonical);
  expect(names.length).toBeGreaterThan(100);
  expect(odd).toEqual([]);
}, 60_000);
