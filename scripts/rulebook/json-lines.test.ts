import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { answerLines } from './json-lines.ts';

async function answers(input: string) {
  const out: unknown[] = [];
  const good = await answerLines(
    Readable.from([input]),
    (line) => out.push(JSON.parse(line)),
    (object) => {
      if (object.bad) throw new Error('That is bad.');
      return { doubled: Number(object.n) * 2 };
    },
  );
  return { out, good };
}

it('answers line by line, in order, each with its own id', async () => {
  expect(await answers('{"id":"a","n":1}\n\n{"id":7,"n":2}\n')).toEqual({
    out: [
      { id: 'a', doubled: 2 },
      { id: 7, doubled: 4 },
    ],
    good: true,
  });
});

it('answers the other lines where one is malformed or cannot be answered', async () => {
  const { out, good } = await answers('{"id":"a","n":1}\n{"id": oops\n[1]\n{"id":"c","bad":true}\n{"id":"d","n":4}');
  expect(good).toBe(false);
  expect(out).toEqual([
    { id: 'a', doubled: 2 },
    { id: null, line: 2, error: 'Line 2 is not a JSON object.' },
    { id: null, line: 3, error: 'Line 3 is not a JSON object.' },
    { id: 'c', error: 'That is bad.' },
    { id: 'd', doubled: 8 },
  ]);
});
