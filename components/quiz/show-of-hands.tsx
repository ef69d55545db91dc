/** A class answers: the trainer types how many hands each choice has; afterwards the shares stand beside the choices. */
import { useState } from 'preact/hooks';
import type { Words } from '../../rules/model/words.ts';
import type { QuizQuestion } from '../../rules/quiz/question.ts';
import type { Hands } from '../../rules/quiz/results.ts';
import { countOf } from '../../rules/quiz/round.ts';
import { Icon } from '../icon/icon.tsx';
import { choiceText, langOfCase } from './quiz-words.ts';
import './show-of-hands.css';

const mostHands = 999;

export interface ShowOfHandsProps {
  words: Words;
  question: QuizQuestion;
  /** Null while hands are counted. */
  hands: Hands | null;
  onCounted: (hands: Hands) => void;
}

export function ShowOfHands({ words, question, hands, onCounted }: ShowOfHandsProps) {
  const [counted, setCounted] = useState<Hands>({});
  const lang = langOfCase(question, words);
  const percent = new Intl.NumberFormat(words.lang, { style: 'percent' });
  const all = countOf(hands ?? {});
  return (
    <form
      class="quiz-hands"
      onKeyDown={(event) => {
        // A field keeps the keys for itself; the remote control goes on all the same.
        if (event.key !== 'PageDown' || hands !== null) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (hands === null) onCounted(Object.fromEntries(question.choices.map(({ key }) => [key, counted[key] ?? 0])));
      }}
    >
      <ol class="quiz-choices">
        {question.choices.map((choice, index) => {
          const text = choiceText(choice, lang, words);
          const count = hands === null ? 0 : countOf(hands, choice.key);
          const isRight = hands !== null && choice.key === question.right;
          return (
            <li key={choice.key} class="quiz-choice" data-choice={choice.key} data-mark={isRight ? 'right' : undefined}>
              <kbd>{index + 1}</kbd>
              <span lang={choice.kind === 'text' ? lang : undefined}>{text}</span>
              {isRight && <Icon name="check" />}
              {isRight && <span class="spoken">{words.t('quiz.mark.right')}</span>}
              {hands === null ? (
                <input
                  class="field"
                  type="number"
                  inputMode="numeric"
                  min={0}
                  max={mostHands}
                  aria-label={words.t('quiz.hands', { choice: text })}
                  value={counted[choice.key] ?? ''}
                  onInput={(event) => setCounted({ ...counted, [choice.key]: wholeOf(event.currentTarget.value) })}
                />
              ) : (
                all > 0 && (
                  <span class="quiz-share">
                    <progress class="quiz-bar" max={all} value={count} aria-hidden="true" />
                    <span>{`${count} (${percent.format(count / all)})`}</span>
                  </span>
                )
              )}
            </li>
          );
        })}
      </ol>
      {hands === null && (
        <button type="submit" class="button button-primary quiz-on" data-reveal>
          {words.t('quiz.reveal')}
        </button>
      )}
    </form>
  );
}

/** A whole number of hands; nothing else counts. */
function wholeOf(typed: string): number {
  const count = Math.trunc(Number(typed));
  return Number.isFinite(count) ? Math.min(Math.max(count, 0), mostHands) : 0;
}
