/**
 * Everything that a review would ask, in one run: format and lint, types, dead code, the book, unit tests, real browsers.
 * Each check is named; the last line counts all of them: "N passed, N failed".
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.ts';

interface Check {
  name: string;
  command: string[];
}

const checks: Check[] = [
  { name: 'compile', command: ['node', 'scripts/compile.ts'] },
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'book', command: ['node', 'scripts/rulebook.ts', 'check'] },
  { name: 'build for Chrome and Edge', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
];

let passed = 0;
let failed = 0;

function run(command: string[]): boolean {
  const [name = '', ...words] = command;
  const program = join(root, 'node_modules', '.bin', name);
  const result = spawnSync(program, words, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  if (result.status !== 0) console.log(`${result.stdout ?? ''}${result.stderr ?? ''}`.trimEnd());
  return result.status === 0;
}

for (const { name, command } of checks) {
  const good = run(command);
  good ? passed++ : failed++;
  console.log(`${good ? 'passed' : 'FAILED'}  ${name}`);
}

const folder = mkdtempSync(join(tmpdir(), 'borderbrief-'));
for (const project of ['unit', 'browser']) {
  const report = join(folder, `${project}.json`);
  spawnSync(
    join(root, 'node_modules', '.bin', 'vitest'),
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  const { good, bad } = countTests(report);
  passed += good;
  failed += bad;
}
rmSync(folder, { recursive: true });

/** A run that left no report, or a file that could not be loaded, is a failure. */
function countTests(report: string): { good: number; bad: number } {
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    const unread = result.testResults.filter(
      (file: { status: string; assertionResults: unknown[] }) =>
        file.status === 'failed' && file.assertionResults.length === 0,
    ).length;
    const bad = result.numFailedTests + unread;
    return { good: result.numPassedTests, bad: result.numTotalTests === 0 ? Math.max(bad, 1) : bad };
  } catch {
    return { good: 0, bad: 1 };
  }
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
