/** What the class is asked, and at the end what the answers are. */
import type { Verdict as VerdictId } from '../../rules/model/book.ts';
import type { Words } from '../../rules/model/words.ts';
import { Icon } from '../icon/icon.tsx';
import type { ClassQuestion } from './class-case.ts';

const verdicts: VerdictId[] = ['allowed', 'conditions', 'authorisation', 'not-available'];

export interface QuestionsProps {
  words: Words;
  questions: ClassQuestion[];
  lang: string;
  answer: VerdictId | null;
  onAnswer: (answer: VerdictId) => void;
}

/** The questions, and the verdict to guess. */
export function Questions({ words, questions, lang, answer, onAnswer }: QuestionsProps) {
  return (
    <section class="questions">
      <h2>{words.t('classroom.question')}</h2>
      {questions.length > 0 && (
        <ol lang={lang}>
          {questions.map(({ ask, options }) => (
            <li key={ask}>
              {ask}
              {options.length > 0 && (
                <ul>
                  {options.map((option) => (
                    <li key={option}>{option}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ol>
      )}
      <fieldset class="class-answer">
        <legend>{words.t('classroom.vote')}</legend>
        {verdicts.map((verdict) => (
          <button
            key={verdict}
            type="button"
            class="button"
            data-answer={verdict}
            data-verdict-tone={verdict}
            aria-pressed={verdict === answer}
            onClick={() => onAnswer(verdict)}
          >
            <Icon name={verdict} />
            {words.t(`verdict.${verdict}`)}
          </button>
        ))}
      </fieldset>
      <p class="muted">{words.t('classroom.hidden')}</p>
    </section>
  );
}

export interface AnswersProps {
  words: Words;
  questions: ClassQuestion[];
  goals: string[];
  lang: string;
}

export function Answers({ words, questions, goals, lang }: AnswersProps) {
  return (
    <section class="answers">
      <h2>{words.t('classroom.answers')}</h2>
      <dl lang={lang}>
        {questions.map(({ ask, answer, explain }) => (
          <div key={ask}>
            <dt>{ask}</dt>
            <dd>
              <strong>{answer}</strong>
              {explain && <span> {explain}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {goals.length > 0 && (
        <>
          <h2>{words.t('classroom.goals')}</h2>
          <ul class="goals" lang={lang}>
            {goals.map((goal) => (
              <li key={goal}>{goal}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
