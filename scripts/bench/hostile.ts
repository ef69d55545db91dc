/** Texts made to take long: twice the text may take twice the time and a little more, with all 26 languages. */
import { createDetector } from '../../rules/detect/detector.ts';
import { hostileShapes } from '../../rules/detect/hostile-shapes.ts';
import { loadLexicon } from '../rulebook/load-detector.ts';
import type { Figure } from './figures.ts';

const length = 500_000;
const fewestRounds = 5;
/** So long is each shape timed: one that is read in a millisecond more often than one that takes a second. */
const enoughMs = 500;
/** Below this the clock is what is measured. */
const leastMs = 0.2;

interface Outcome {
  name: string;
  ms: number;
  ratio: number;
}

export async function benchHostile(): Promise<Figure[]> {
  const { packs, common } = loadLexicon();
  const detector = createDetector(packs, common);
  const timed = (text: string) => {
    const before = workedMs();
    detector.detect(text);
    return workedMs() - before;
  };
  // All shapes once before any is timed: what is compiled for the first of them is compiled again for the others.
  for (let warm = 0; warm < 3; warm++) for (const make of Object.values(hostileShapes)) timed(make(length));
  const outcomes = Object.entries(hostileShapes).map(([name, make]): Outcome => {
    const [text, twice] = [make(length), make(2 * length)];
    timed(twice);
    let [once, doubled] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    // Turn by turn, and the least disturbed of each: other work on the machine then hits both alike.
    const start = performance.now();
    for (let round = 0; round < fewestRounds || performance.now() - start < enoughMs; round++) {
      once = Math.min(once, timed(text));
      doubled = Math.min(doubled, timed(twice));
    }
    return { name, ms: doubled, ratio: doubled / Math.max(once, leastMs) };
  });
  const [worst] = outcomes.toSorted((a, b) => b.ratio - a.ratio) as [Outcome];
  const [slowest] = outcomes.toSorted((a, b) => b.ms - a.ms) as [Outcome];
  console.log(`doubled ÷ once: ${outcomes.map(({ name, ratio }) => `${name} ${ratio.toFixed(2)}`).join(', ')}`);
  return [
    {
      name: `doubled text ÷ text, worst of ${outcomes.length} shapes: ${worst.name}`,
      value: worst.ratio,
      unit: '×',
      most: 2.2,
    },
    { name: `1,000,000 characters, slowest shape: ${slowest.name}`, value: slowest.ms, unit: 'ms' },
  ];
}

/** Milliseconds that this process has worked, whatever else the machine does. */
function workedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
