import { checkBook } from '../compile/check-book.ts';
import { checkReachable, checkWords } from '../compile/check-words.ts';
import { copiedFrom } from '../compile/copied.ts';
import { readBook } from '../compile/read-book.ts';
import { readTexts } from '../compile/read-texts.ts';
import { readScenarios } from '../compile/scenarios.ts';
import { readWords } from '../compile/words.ts';
import { describeFault } from '../compile/yaml-file.ts';
import { root } from '../root.ts';
import type { Options } from './options.ts';

/** Validates the whole book: one line a fault, with file and line. */
export async function checkCommand(_: string[], options: Options): Promise<boolean> {
  const source = readBook(root);
  const texts = readTexts(root, source.book);
  const words = readWords(root);
  const faults = [
    ...checkBook(source),
    ...checkWords(source.book, words),
    ...checkReachable(source.book, root),
    ...words.faults,
    ...texts.faults,
    ...readScenarios(root, source.book).faults,
  ];
  const copied = options.against === undefined ? [] : copiedFrom(source.book, options.against);
  if (options.json) console.log(JSON.stringify({ faults, copied, remarks: texts.remarks }));
  else for (const line of [...texts.remarks, ...copied, ...faults.map(describeFault)]) console.log(line);
  const topics = Object.values(source.book.topics);
  const lines = topics.flatMap((topic) => topic.layers.flatMap((layer) => layer.lines ?? []));
  const extent = `${topics.length} topics, ${lines.length} lines, ${Object.keys(source.book.instruments).length} instruments`;
  if (!options.json) console.log(`${extent}: ${faults.length === 0 ? 'no faults' : `${faults.length} faults`}`);
  return faults.length + copied.length === 0;
}
