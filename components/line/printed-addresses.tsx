/** On paper nothing can be followed: the addresses of the official texts in full, each act once. */
import type { Citation } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { officialLink } from '../../rules/words/official-link.ts';
import './printed-addresses.css';

export function PrintedAddresses({ words, citations }: { words: Words; citations: readonly Citation[] }) {
  const acts = new Map(citations.map((citation) => [citation.instrument, citation]));
  return (
    <div class="printed-addresses">
      {[...acts.values()].map(
        ({ instrument, name, lang, link }) =>
          link !== null && (
            <p key={instrument}>
              <span lang={lang === words.lang ? undefined : lang}>{name}</span>: {officialLink(link, words.lang)}
            </p>
          ),
      )}
    </div>
  );
}
