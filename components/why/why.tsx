/** Which words on the page led here. */
import type { FoundItem } from '../../rules/model/reading.ts';
import type { Words } from '../../rules/model/words.ts';
import './why.css';

export interface WhyProps {
  words: Words;
  findings: FoundItem[];
  /** The short names of acts and treaties. */
  instrumentName: (id: string) => string;
}

export function Why({ words, findings, instrumentName }: WhyProps) {
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
              <q key={surface} class="why-surface">
                {surface}
              </q>
            ))}
            <span class="muted">
              {item.surfaces.length === 0 && `${words.list(item.how.map((how) => words.t(`why.how.${how}`)))}, `}
              {words.t('why.times', { count: item.count })}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
