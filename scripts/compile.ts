/** `npm run compile`: the book, the words, the scenarios and the lexicon, from YAML into packs under `generated/`. */
import { writeFileSync } from 'node:fs';
import { compiledStamp } from './compile/fresh.ts';
import { compileLexicon } from './compile/lexicon.ts';
import { writeBookPacks } from './compile/packs.ts';
import { readBook } from './compile/read-book.ts';
import { readTexts } from './compile/read-texts.ts';
import { readScenarios, writeScenarioPacks } from './compile/scenarios.ts';
import { readWords, writeWordPacks } from './compile/words.ts';
import { describeFault } from './compile/yaml-file.ts';
import { root } from './root.ts';

const source = readBook(root);
const words = readWords(root);
const texts = readTexts(root, source.book);
const scenarios = readScenarios(root, source.book);
const faults = [...source.faults, ...words.faults, ...texts.faults, ...scenarios.faults];
if (faults.length > 0) {
  console.error(faults.map(describeFault).join('\n'));
  console.error(`The data files have ${faults.length} faults; nothing was compiled.`);
  process.exit(1);
}
const generated = `${root}/generated`;
writeBookPacks(source.book, texts.byLanguage, `${generated}/book`);
writeWordPacks(words, `${generated}/words`);
writeScenarioPacks(scenarios, `${generated}/scenarios`);
compileLexicon(root, `${generated}/lexicon`);
writeFileSync(compiledStamp, '');
