/** From one day to the next: which rules came, and which went. */
import type { ComparedColumn } from '../../rules/brief/compare.ts';
import type { CardLine } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { CitationLink } from '../line/citation-link.tsx';
import { InEnglish } from '../line/in-english.tsx';

export function ChangedRules({ words, columns }: { words: Words; columns: ComparedColumn[] }) {
  if (columns.every(({ came, went }) => came.length + went.length === 0)) return null;
  return (
    <tr data-row="rules">
      <th scope="row">{words.t('compare.rules')}</th>
      {columns.map(({ day, came, went }) => (
        <td key={day} class="compare-rules">
          <Lines words={words} title={words.t('compare.came')} lines={came} />
          <Lines words={words} title={words.t('compare.went')} lines={went} />
        </td>
      ))}
    </tr>
  );
}

function Lines({ words, title, lines }: { words: Words; title: string; lines: CardLine[] }) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>
        {title}: {words.t('slot.count', { count: lines.length })}
      </summary>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <InEnglish words={words} when={line.untranslated}>
              {line.text}
            </InEnglish>{' '}
            {line.citations.slice(0, 1).map((citation) => (
              <CitationLink key={citation.instrument} words={words} citation={citation} />
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
