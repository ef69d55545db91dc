/** The one thing to do first, beside the verdict. */
import { nextStep } from '../../rules/brief/next-step.ts';
import type { Card } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { Line } from '../line/line.tsx';

export function NextStep({ words, card }: { words: Words; card: Card }) {
  const line = nextStep(card);
  if (line === null) return null;
  return (
    <section class="card-next">
      <h3>{words.t('card.next')}</h3>
      <Line words={words} line={line} />
    </section>
  );
}
