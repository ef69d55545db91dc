/**
 * The command line for keepers of the book, tests and trainers: `npm run -s rulebook -- COMMAND`.
 * Exit code 0: answered; 1: something in the input or in the book is wrong, and one sentence says what.
 */
import { parseArgs } from 'node:util';
import type { Options } from './rulebook/options.ts';

type Command = (words: string[], options: Options) => Promise<boolean>;

/** Each command loads what it needs: `check` must run where the book cannot be compiled. */
const commands: Record<string, () => Promise<Command>> = {
  brief: async () => (await import('./rulebook/brief-command.ts')).briefCommand,
  check: async () => (await import('./rulebook/check-command.ts')).checkCommand,
  detect: async () => (await import('./rulebook/detect-command.ts')).detectCommand,
  scan: async () => (await import('./rulebook/scan-command.ts')).scanCommand,
  search: async () => (await import('./rulebook/search-command.ts')).searchCommand,
};

const usage = `Usage: rulebook COMMAND
  detect [FILE]                          what the detector finds in a text (standard input without FILE)
  brief --home DE --with FR [--topic T]  the cards; also --direction out|in, --service police|customs, --as-of DATE, --lang
  search QUERY [--home DE]               ranked results
  check [--against FOLDER]               validates the whole book; with texts of acts, finds lines that repeat them
  scan URL-or-FILE... --home DE          the built extension in a real browser
  --json: one JSON object;  --jsonl: one JSON object a line from standard input, one a line out`;

async function run(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
      home: { type: 'string' },
      with: { type: 'string', multiple: true },
      topic: { type: 'string', multiple: true },
      direction: { type: 'string' },
      service: { type: 'string' },
      lang: { type: 'string' },
      'as-of': { type: 'string' },
      against: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return true;
  }
  const [name = '', ...rest] = positionals;
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    console.error(name === '' ? usage : `There is no command "${name}".\n${usage}`);
    return false;
  }
  return (await load())(rest, values);
}

try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
