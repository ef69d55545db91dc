/** Whether the packs are newer than all that they are made from. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

/** An empty file, written last by the compiler. */
export const compiledStamp = `${root}/generated/compiled`;

/** Compiles what is missing or out of date, so that no command answers from yesterday's book. */
export function ensureCompiled(): void {
  const compiled = statSync(compiledStamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (compiled > newest(`${root}/rules`, '.yaml') && compiled > newest(`${root}/scripts/compile`, '.ts')) return;
  execFileSync(process.execPath, [`${root}/scripts/compile.ts`], { stdio: ['ignore', 'ignore', 'inherit'] });
}

function newest(folder: string, ending: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));
  return Math.max(0, ...files.map((name) => statSync(join(folder, name)).mtimeMs));
}
