/** In which languages the state takes requests, act by act; "unknown" where the book does not say. */
import type { RequestLanguages as Row } from '../../rules/brief/state-page.ts';
import { endonym, isLanguage } from '../../rules/model/languages.ts';
import type { Words } from '../../rules/model/words.ts';
import { Icon } from '../icon/icon.tsx';
import { InEnglish } from '../line/in-english.tsx';

export function RequestLanguages({ words, rows }: { words: Words; rows: Row[] }) {
  if (rows.length === 0) return <p class="muted">{words.t('values.unknown')}</p>;
  return (
    <ul class="request-languages">
      {rows.map(({ act, languages, others, law, link }) => (
        <li key={act.instrument}>
          <span lang={act.lang === words.lang ? undefined : act.lang}>{act.name}</span>:{' '}
          <strong>{words.list(languages.map((tag) => (isLanguage(tag) ? endonym(tag) : tag)))}</strong>
          {others && ` (${words.t('state.otherLanguages')})`}
          <p class="muted">
            <InEnglish words={words}>
              {link === null ? (
                law
              ) : (
                <a class="citation" href={link} target="_blank" rel="noopener noreferrer">
                  {law}
                  <Icon name="external" />
                  <span class="spoken" lang={words.lang}>
                    {' '}
                    ({words.t('card.opensTab')})
                  </span>
                </a>
              )}
            </InEnglish>
          </p>
        </li>
      ))}
    </ul>
  );
}
