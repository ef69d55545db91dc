/** Texts made to take long: twice the text may take twice the time and a little more, with all 26 languages. */
import { createDetector } from '../../rules/detect/detector.ts';
import { hostileShapes } from '../../rules/detect/hostile-shapes.ts';
import { loadLexicon } from '../rulebook/load-detector.ts';
import type { Figure } from './figures.ts';

const length = 500_000;
const rounds = 9;
/** Shapes that are read in a millisecond are timed more often: one other task on the machine is as long as they are. */
const leastMs = 200;

export async function benchHostile(): Promise<Figure[]> {
  const { packs, common } = loadLexicon();
  const detector = createDetector(packs, common);
  const timed = (text: string) => {
    const start = performance.now();
    detector.detect(text);
    return performance.now() - start;
  };
  const worst = { name: '', ratio: 0, ms: 0 };
  let slowest = { name: '', ms: 0 };
  // All shapes once before any is timed: what is compiled for the first of them is compiled again for the others.
  for (let warm = 0; warm < 3; warm++) for (const make of Object.values(hostileShapes)) timed(make(length));
  for (const [name, make] of Object.entries(hostileShapes)) {
    const [text, twice] = [make(length), make(2 * length)];
    timed(twice);
    let [once, doubled] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    // Turn by turn, and the least disturbed of each: other work on the machine then hits both alike.
    const start = performance.now();
    for (let round = 0; round < rounds || performance.now() - start < leastMs; round++) {
      once = Math.min(once, timed(text));
      doubled = Math.min(doubled, timed(twice));
    }
    // Below a tenth of a millisecond the clock is what is measured.
    const ratio = doubled / Math.max(once, 0.1);
    if (ratio > worst.ratio) Object.assign(worst, { name, ratio, ms: doubled });
    if (doubled > slowest.ms) slowest = { name, ms: doubled };
  }
  const shapes = Object.keys(hostileShapes).length;
  return [
    {
      name: `doubled text ÷ text, worst of ${shapes} shapes: ${worst.name}`,
      value: worst.ratio,
      unit: '×',
      most: 2.2,
    },
    { name: `1,000,000 characters, slowest shape: ${slowest.name}`, value: slowest.ms, unit: 'ms' },
  ];
}
