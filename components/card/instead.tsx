/** "No" is an answer, and here is what to use in its place. */
import type { TopicId } from '../../rules/model/book.ts';
import type { Words } from '../../rules/model/words.ts';

export interface InsteadProps {
  words: Words;
  topics: TopicId[];
  onTopic: (topic: TopicId) => void;
}

export function Instead({ words, topics, onTopic }: InsteadProps) {
  return (
    <p class="card-instead">
      <span>{words.t('card.instead')}</span>
      {topics.map((topic) => (
        <button
          key={topic}
          type="button"
          class="button"
          lang={words.langOf(`topics.${topic}.name`)}
          onClick={() => onTopic(topic)}
        >
          {words.topic(topic)}
        </button>
      ))}
    </p>
  );
}
