/** The one thing to do first on a card: what stands beside the verdict before anything unfolds. */
import type { Slot } from '../model/book.ts';
import type { Card, CardLine } from '../model/briefing.ts';

/** Where to look, in order: what must happen before, then by when, then whom to call, then what to do meanwhile, then to check. */
const order: [Slot, string[]][] = [
  ['before', ['obligation', 'procedure', 'contact', 'deadline']],
  ['deadlines', ['deadline', 'obligation', 'procedure']],
  ['contacts', ['contact', 'procedure', 'obligation']],
  ['during', ['obligation', 'procedure', 'contact']],
  ['before', ['condition']],
];

/** A line of the card that applies now, read in a source where there is such a one; `null` where the card has none to do. */
export function nextStep(card: Card): CardLine | null {
  const now = card.lines.filter((line) => line.coming === undefined);
  const seen = now.filter((line) => line.confidence !== 'unverified');
  return firstOf(seen) ?? firstOf(now);
}

function firstOf(lines: CardLine[]): CardLine | null {
  for (const [slot, kinds] of order)
    for (const kind of kinds) {
      const line = lines.find((candidate) => candidate.slot === slot && candidate.kind === kind);
      if (line) return line;
    }
  return null;
}
