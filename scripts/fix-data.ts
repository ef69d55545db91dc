/** Rewrites every data file in its canonical form, so that diffs show only what changed. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { findFiles } from './compile/find-files.ts';
import { YamlFile } from './compile/yaml-file.ts';
import { root } from './root.ts';

for (const path of findFiles(`${root}/rules`, '.yaml')) {
  const file = new YamlFile(path, relative(root, path));
  if (file.syntaxFaults.length === 0 && !file.isCanonical) writeFileSync(path, file.canonicalText);
}
