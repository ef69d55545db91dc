/** `npm run bench`: every figure that the project promises, with its limit; exits 1 where one is broken. */
import { benchBytes } from './bench/bytes.ts';
import { benchClassroom } from './bench/classroom.ts';
import { describeFigure, type Figure, keeps } from './bench/figures.ts';
import { benchHostile } from './bench/hostile.ts';
import { benchLive } from './bench/live.ts';
import { benchPopup } from './bench/popup.ts';
import { benchPress } from './bench/press.ts';
import { benchRead } from './bench/read.ts';
import { benchScenarios } from './bench/scenarios.ts';
import { benchSearch } from './bench/search.ts';

const sections: Record<string, () => Promise<Figure[]>> = {
  bytes: benchBytes,
  press: benchPress,
  popup: benchPopup,
  search: benchSearch,
  classroom: benchClassroom,
  read: benchRead,
  scenarios: benchScenarios,
  live: benchLive,
  hostile: benchHostile,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in sections));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}": ${Object.keys(sections).join(', ')}.`);
  process.exit(2);
}

let broken = 0;
for (const [name, measure] of Object.entries(sections)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const figures = await measure();
  console.log(`\n${name}`);
  for (const figure of figures) console.log(describeFigure(figure));
  broken += figures.filter((figure) => !keeps(figure)).length;
}
console.log(broken === 0 ? '\nEvery limit is kept.' : `\n${broken} limits are broken.`);
process.exitCode = broken === 0 ? 0 : 1;
