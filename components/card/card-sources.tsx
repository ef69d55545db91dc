/** Every provision that a card rests on, the deciding one first, and when it was last compared with its source. */
import type { Card } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { CitationLink } from '../line/citation-link.tsx';
import { Slot } from './slot.tsx';

export function CardSources({ words, card, open = false }: { words: Words; card: Card; open?: boolean }) {
  const count = card.citations.length;
  return (
    <Slot
      id="sources"
      label={words.t('slot.sources')}
      count={count}
      countText={words.t('slot.count', { count })}
      open={open}
    >
      <ul class="card-sources">
        {card.citations.map((citation) => (
          <li key={`${citation.instrument} ${citation.article}`}>
            <CitationLink words={words} citation={citation} />
          </li>
        ))}
      </ul>
      <p class="muted">{words.t('line.checked', { date: words.date(card.checked) })}</p>
    </Slot>
  );
}
