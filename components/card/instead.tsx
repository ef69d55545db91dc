/** "No" is an answer, and here is what to use in its place, and what opens it. */
import type { TopicId } from '../../rules/model/book.ts';
import type { Card } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';

export interface InsteadProps {
  words: Words;
  card: Pick<Card, 'instead' | 'insteadBy'>;
  onTopic: (topic: TopicId) => void;
}

export function Instead({ words, card: { instead, insteadBy }, onTopic }: InsteadProps) {
  if (instead.length === 0) return null;
  return (
    <div class="card-instead">
      <p>{words.t('card.instead')}</p>
      <ul>
        {instead.map((topic) => {
          const by = insteadBy?.[topic];
          return (
            <li key={topic}>
              <button
                type="button"
                class="button"
                lang={words.langOf(`topics.${topic}.name`)}
                onClick={() => onTopic(topic)}
              >
                {words.topic(topic)}
              </button>
              {by && (
                <span class="instead-by" lang={by.lang === words.lang ? undefined : by.lang}>
                  {words.citation(by)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
