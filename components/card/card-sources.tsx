/** Every provision that a card rests on, act by act, the deciding one first, and when it was last compared with its source. */
import type { Card, Citation } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { CitationLink } from '../line/citation-link.tsx';
import { PrintedAddresses } from '../line/printed-addresses.tsx';
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
      <ul>
        {actsOf(card).map((citations) => (
          <li key={citations[0]?.instrument} class="card-source">
            {citations.map((citation, at) => (
              <CitationLink key={citation.article} words={words} citation={citation} after={citations[at - 1]} />
            ))}
          </li>
        ))}
      </ul>
      <PrintedAddresses words={words} citations={card.citations} />
      <p class="muted">{words.t('line.checked', { date: words.date(card.checked) })}</p>
    </Slot>
  );
}

/** The provisions of each act together, in the order in which the card first names it. */
function actsOf({ citations }: Card): Citation[][] {
  return [...Map.groupBy(citations, ({ instrument }) => instrument).values()];
}
