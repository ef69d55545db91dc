/** One question: where it plays, what is asked, and the choices; when it is answered, which is right and what that rests on. */
import type { ComponentChildren } from 'preact';
import type { Words } from '../../rules/model/words.ts';
import type { QuizQuestion } from '../../rules/quiz/question.ts';
import { textIn } from '../classroom/case-of-scenario.ts';
import { askOf, langOfCase, pairOf } from './quiz-words.ts';
import './quiz-question.css';

export interface QuizQuestionViewProps {
  words: Words;
  question: QuizQuestion;
  at: number;
  count: number;
  /** The choices: to be taken, or to be counted. */
  children: ComponentChildren;
}

export function QuizQuestionView({ words, question, at, count, children }: QuizQuestionViewProps) {
  const { told, situation } = question;
  const lang = langOfCase(question, words);
  const ask = askOf(question, words);
  return (
    <main class="quiz" data-question={question.id} data-ready="true">
      <div class="quiz-progress">
        <progress max={count} value={at} aria-hidden="true" />
        <p>{words.t('quiz.at', { at: at + 1, count })}</p>
      </div>
      {told && (
        <details class="quiz-case" open>
          <summary lang={lang}>{textIn(told.title, lang)}</summary>
          <p lang={lang}>{textIn(told.text, lang)}</p>
        </details>
      )}
      <section class="quiz-body">
        <p class="quiz-situation">
          <strong>{words.topic(situation.topic)}</strong> <span>{pairOf(question, words)}</span>{' '}
          <span class="muted">{words.t('law.asOf', { date: words.date(situation.asOf) })}</span>
        </p>
        <h2 class="quiz-ask" lang={ask.lang} tabIndex={-1}>
          {ask.text}
        </h2>
        {children}
      </section>
    </main>
  );
}
