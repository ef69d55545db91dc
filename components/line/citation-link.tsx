/** A provision, and the way to its official text. Without an address it is named all the same. */
import type { Citation } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { officialLink } from '../../rules/words/official-link.ts';
import { Icon } from '../icon/icon.tsx';

export function CitationLink({ words, citation }: { words: Words; citation: Citation }) {
  const text = words.citation(citation);
  const lang = citation.lang === words.lang ? undefined : citation.lang;
  if (citation.link === null)
    return (
      <span class="citation" lang={lang}>
        {text}
      </span>
    );
  return (
    <a class="citation" href={officialLink(citation.link, words.lang)} target="_blank" rel="noopener noreferrer">
      <span lang={lang}>{text}</span>
      <Icon name="external" />
      <span class="spoken"> ({words.t('card.opensTab')})</span>
    </a>
  );
}
