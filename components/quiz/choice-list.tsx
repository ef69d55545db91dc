/** The choices for one who answers alone: each with the digit that takes it. */
import type { Words } from '../../rules/model/words.ts';
import type { QuizQuestion } from '../../rules/quiz/question.ts';
import { Icon } from '../icon/icon.tsx';
import { choiceText, langOfCase } from './quiz-words.ts';

export interface ChoiceListProps {
  words: Words;
  question: QuizQuestion;
  /** The key of the choice that was taken; null while it is open. */
  chosen: string | null;
  onChoose: (key: string) => void;
}

export function ChoiceList({ words, question, chosen, onChoose }: ChoiceListProps) {
  const lang = langOfCase(question, words);
  return (
    <ol class="quiz-choices">
      {question.choices.map((choice, index) => {
        const mark = chosen === null ? undefined : markOf(choice.key, question.right, chosen);
        return (
          <li key={choice.key}>
            <button
              type="button"
              class="quiz-choice"
              data-choice={choice.key}
              data-mark={mark}
              disabled={chosen !== null}
              onClick={() => onChoose(choice.key)}
            >
              <kbd>{index + 1}</kbd>
              <span lang={choice.kind === 'text' ? lang : undefined}>{choiceText(choice, lang, words)}</span>
              {mark && <Icon name={mark === 'right' ? 'check' : 'close'} />}
              {mark && <span class="spoken">{words.t(`quiz.mark.${mark}`)}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function markOf(key: string, right: string, chosen: string): 'right' | 'wrong' | undefined {
  if (key === right) return 'right';
  return key === chosen ? 'wrong' : undefined;
}
