/** As of when the law is shown, and when it was last compared with its sources. */
import type { IsoDate } from '../../rules/model/book.ts';
import type { Words } from '../../rules/model/words.ts';
import './law-date.css';

export function LawDate({ words, asOf, checked }: { words: Words; asOf: IsoDate; checked: IsoDate | null }) {
  return (
    <p class="law-date">
      <time dateTime={asOf}>{words.t('law.asOf', { date: words.date(asOf) })}</time>
      {checked !== null && (
        <>
          {' · '}
          <time dateTime={checked}>{words.t('law.checked', { date: words.date(checked) })}</time>
        </>
      )}
    </p>
  );
}
