/** The shipped code calls no network and makes no markup from text: said of the sources, file by file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';

const shipped = ['components', 'entrypoints', 'rules'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);

const forbidden: [what: string, pattern: RegExp][] = [
  [
    'a network call',
    /\b(fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection)\b\s*[(.]/,
  ],
  ['a network call', /\bnew\s+(XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|SharedWorker)\b/],
  // A worker may run only a script of the extension's own, named on the spot.
  ['a worker of unknown making', /\bnew\s+Worker\b(?!\('\/[a-z-]+\.js'\))/],
  ['an import from elsewhere', /\b(import|importScripts)\s*\(\s*['"`]https?:/],
  [
    'markup from text',
    /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|createContextualFragment)\b/,
  ],
  ['markup from text', /\b(document\.write(ln)?|setHTMLUnsafe|parseFromString|DOMParser)\b/],
  ['code from text', /\beval\s*\(|\bnew\s+Function\b|\bset(Timeout|Interval)\s*\(\s*['"`]/],
];

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

it('has the sources', () => {
  expect(shipped.length).toBeGreaterThan(50);
});

it.each(forbidden)('no file has %s (%s)', (_, pattern) => {
  expect(shipped.filter((file) => pattern.test(withoutComments(readFileSync(join(root, file), 'utf8'))))).toEqual([]);
});
