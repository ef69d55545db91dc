/** The large pages for benches: other people's texts, which lie beside the project and are never part of it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

const corpus = join(root, '..', 'shared', 'corpora');
const generator = join(corpus, 'pages', 'generate-pages.mjs');

export const hasCorpus = existsSync(generator);

/** Makes the pages, 50 kB to 8 MB, in `folder`. */
export function makePages(folder: string): void {
  execFileSync(process.execPath, [generator, folder, '--corpus', join(corpus, 'countries')], { stdio: 'ignore' });
}
