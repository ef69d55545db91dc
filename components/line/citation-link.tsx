/** A provision, and the way to its official text. Without an address it is named all the same. */
import type { Citation } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { officialLink } from '../../rules/words/official-link.ts';
import { Icon } from '../icon/icon.tsx';

export interface CitationLinkProps {
  words: Words;
  citation: Citation;
  /** What stands right before it: the same act is not named twice for the eye. */
  after?: Citation | undefined;
}

export function CitationLink({ words, citation, after }: CitationLinkProps) {
  const place = after?.instrument === citation.instrument ? words.place(citation) : null;
  const text =
    place === null ? (
      words.citation(citation)
    ) : (
      <>
        <span class="spoken">{citation.name}, </span>
        {place}
      </>
    );
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
