/** One provision: what to do, by when, from when, which article says so, and how sure that is. */
import type { CardLine } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { CitationLink } from './citation-link.tsx';
import { ConfidenceMark } from './confidence-mark.tsx';
import './line.css';

export function Line({ words, line }: { words: Words; line: CardLine }) {
  return (
    <div class="line" data-line={line.id} data-confidence={line.confidence} data-coming={line.coming}>
      <p class="line-text">
        {line.coming && <strong class="line-tag">{words.t('line.coming', { date: words.date(line.coming) })}</strong>}
        {line.deadline && <strong class="line-tag">{words.deadline(line.deadline, line.counts)}</strong>}
        <span lang={line.untranslated ? 'en' : undefined}>{line.text}</span>
      </p>
      <p class="line-source">
        <ConfidenceMark words={words} confidence={line.confidence} brief={line.confidence === 'official'} />
        {line.citations.map((citation, at) => (
          <CitationLink
            key={`${citation.instrument} ${citation.article}`}
            words={words}
            citation={citation}
            after={line.citations[at - 1]}
          />
        ))}
        {line.untranslated && <span class="line-language">{words.t('line.untranslated')}</span>}
      </p>
    </div>
  );
}
