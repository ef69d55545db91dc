/** A joint centre that both states can call: its name and place, what it does, and how sure that is. */
import type { CardCentre } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { ConfidenceMark } from '../line/confidence-mark.tsx';
import { InEnglish } from '../line/in-english.tsx';

export function Centre({ words, centre }: { words: Words; centre: CardCentre }) {
  return (
    <div data-centre={centre.id}>
      <p>
        <strong>{centre.name}</strong>, {centre.place}
      </p>
      {centre.tasks !== null && <p lang="en">{centre.tasks}</p>}
      <p class="line-source centre-source">
        <ConfidenceMark words={words} confidence={centre.confidence} brief={centre.confidence === 'official'} />
        {(centre.tasks ?? centre.basis) !== null && <InEnglish words={words}>{centre.basis}</InEnglish>}
      </p>
    </div>
  );
}
