/** What the command line says of words that it cannot take: one sentence, and an exit code that a script can ask. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { root } from './root.ts';

function rulebook(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/rulebook.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
    input: '',
  });
  return { status, stdout, stderr };
}

it.each([
  [['breif'], 'There is no command "breif".'],
  [['brief'], 'Say which state is yours: --home DE.'],
  [['brief', '--home', 'XX', '--with', 'FR'], 'The book has no home state "XX".'],
  [['brief', '--home', 'DE', '--with', 'ZZ', '--topic', 'hot-pursuit'], 'The book has no state "ZZ".'],
  [['brief', '--home', 'DE', '--with', 'FR', '--topic', 'nope'], 'The book has no topic "nope".'],
  [
    ['brief', '--home', 'DE', '--with', 'FR', '--as-of', '2025-13-40'],
    '"2025-13-40" is not a date of the form YYYY-MM-DD.',
  ],
  [['detect', 'no-such-file.txt'], 'There is no file "no-such-file.txt".'],
  [['search'], 'Say what to look for: search QUERY.'],
  [['search', 'pursuit', '--home', 'QQ'], 'The book has no home state "QQ".'],
  [['check', '--against', 'no-such-folder'], 'There are no texts (.md, .txt) in "no-such-folder".'],
])('refuses %j', (words, sentence) => {
  const { status, stdout, stderr } = rulebook(...words);
  expect(stderr.split('\n')[0]).toBe(sentence);
  expect(stdout).toBe('');
  expect(status).toBe(1);
});

it('says what there is when asked for help', () => {
  const { status, stdout } = rulebook('--help');
  expect(stdout).toMatch(/^Usage: rulebook COMMAND/);
  expect(status).toBe(0);
});
