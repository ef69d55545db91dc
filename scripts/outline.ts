/** `node scripts/outline.ts`: the outline of Europe's states anew, from the package `world-atlas`. See docs/decisions/. */
import { writeFileSync } from 'node:fs';
import { readBook } from './compile/read-book.ts';
import { makeOutline } from './outline/make-outline.ts';
import { root } from './root.ts';

const { states } = readBook(root).book;
const outline = makeOutline(Object.fromEntries(Object.values(states).map(({ id, neighbours }) => [id, neighbours])));
writeFileSync(`${root}/components/map/outline.json`, `${JSON.stringify(outline)}\n`);
