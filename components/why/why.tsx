/** Which words on the page led here, and the way to them. */
import { useState } from 'preact/hooks';
import type { FoundItem } from '../../rules/model/reading.ts';
import type { Words } from '../../rules/model/words.ts';
import './why.css';

export interface WhyProps {
  words: Words;
  findings: FoundItem[];
  /** The short names of acts and treaties. */
  instrumentName: (id: string) => string;
  /** Shows words on the page; resolves with whether they are there. */
  onShow: (surface: string) => Promise<boolean>;
}

export function Why({ words, findings, instrumentName, onShow }: WhyProps) {
  const [gone, setGone] = useState<string | null>(null);
  const nameOf = ({ kind, id }: FoundItem) => {
    if (kind === 'state') return words.state(id);
    return kind === 'topic' ? words.topic(id) : instrumentName(id);
  };
  if (findings.length === 0) return <p class="muted">{words.t('why.none')}</p>;
  return (
    <dl class="why">
      {findings.map((item) => (
        <div key={`${item.kind} ${item.id} ${item.surfaces[0]}`} class="why-item">
          <dt>
            {nameOf(item)} <span class="muted">{words.t(`why.kind.${item.kind}`)}</span>
          </dt>
          <dd>
            {item.surfaces.map((surface) => (
              <button
                key={surface}
                type="button"
                class="button button-plain why-surface"
                aria-label={words.t('why.show', { surface })}
                title={words.t('why.show', { surface })}
                onClick={() => void onShow(surface).then((isThere) => setGone(isThere ? null : surface))}
              >
                <q>{surface}</q>
              </button>
            ))}
            <span class="muted">
              {item.surfaces.length === 0 && `${words.list(item.how.map((how) => words.t(`why.how.${how}`)))}, `}
              {words.t('why.times', { count: item.count })}
            </span>
            <span class="muted" role="status">
              {gone !== null && item.surfaces.includes(gone) && ` ${words.t('why.gone')}`}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
