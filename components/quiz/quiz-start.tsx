/** Before a round: who answers, what is asked and how much; a round that was left; what to do with the results. */
import { useState } from 'preact/hooks';
import type { StateId } from '../../rules/model/book.ts';
import type { Words } from '../../rules/model/words.ts';
import { type Round, sources } from '../../rules/quiz/results.ts';
import { StateSelect } from '../settings/state-select.tsx';
import { QuizNotice, type QuizTrouble } from './quiz-notice.tsx';
import { ResultTools } from './result-tools.tsx';
import './quiz-start.css';

const sizes = [5, 10, 20, 40];

export interface RoundWish extends Pick<Round, 'mode' | 'source' | 'home'> {
  count: number;
}

export interface QuizStartProps {
  words: Words;
  homes: StateId[];
  wish: RoundWish;
  onWish: (wish: RoundWish) => void;
  /** How many questions there are of each kind; null while the book is loading. */
  waiting: { due: number; fresh: number; all: number } | null;
  /** A round that was left before its end. */
  left: { at: number; count: number } | null;
  trouble: QuizTrouble[];
  hasResults: boolean;
  onStart: () => void;
  onGoOn: () => void;
  onExport: (form: 'json' | 'csv') => void;
  onErase: () => void;
}

export function QuizStart(props: QuizStartProps) {
  const { words, homes, wish, onWish, waiting, left, trouble, hasResults } = props;
  const [isSure, setSure] = useState(false);
  const sourceWords = {
    all: words.t('quiz.source.all'),
    scenarios: words.t('classroom.scenarios'),
    book: words.t('quiz.source.book'),
  };
  return (
    <main class="quiz quiz-start" data-quiz-start data-ready={waiting !== null}>
      <p>{words.t('quiz.hint')}</p>
      <QuizNotice words={words} trouble={trouble} />
      {left && (
        <p>
          <button type="button" class="button button-primary quiz-on" data-go-on onClick={props.onGoOn}>
            {words.t('quiz.goOn', { at: left.at + 1, count: left.count })}
          </button>
        </p>
      )}
      <form
        class="quiz-wish"
        onSubmit={(event) => {
          event.preventDefault();
          props.onStart();
        }}
      >
        <fieldset>
          <legend>{words.t('quiz.mode')}</legend>
          {(['single', 'class'] as const).map((mode) => (
            <label key={mode}>
              <input
                type="radio"
                name="mode"
                value={mode}
                checked={wish.mode === mode}
                onChange={() => onWish({ ...wish, mode })}
              />
              {words.t(`quiz.mode.${mode}`)}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{words.t('quiz.source')}</legend>
          {sources.map((source) => (
            <label key={source}>
              <input
                type="radio"
                name="source"
                value={source}
                checked={wish.source === source}
                onChange={() => onWish({ ...wish, source })}
              />
              {sourceWords[source]}
            </label>
          ))}
        </fieldset>
        <div class="quiz-what">
          <p>
            <label htmlFor="quiz-home">{words.t('chips.home')}</label>
            <StateSelect
              id="quiz-home"
              words={words}
              states={homes}
              value={wish.home}
              none={words.t('firstRun.choose')}
              onChange={(home) => onWish({ ...wish, home })}
            />
          </p>
          <p>
            <label htmlFor="quiz-count">{words.t('quiz.count')}</label>
            <select
              id="quiz-count"
              class="field"
              value={String(wish.count)}
              onChange={(event) => onWish({ ...wish, count: Number(event.currentTarget.value) })}
            >
              {sizes.map((size) => (
                <option key={size} value={String(size)}>
                  {size}
                </option>
              ))}
            </select>
          </p>
        </div>
        <p role="status">
          {waiting === null
            ? words.t('quiz.loading')
            : waiting.all === 0
              ? words.t('quiz.none')
              : words.t('quiz.waiting', { due: waiting.due, fresh: waiting.fresh })}
        </p>
        <button
          type="submit"
          class={left ? 'button quiz-on' : 'button button-primary quiz-on'}
          disabled={waiting === null || waiting.all === 0}
          data-start
        >
          {words.t('quiz.start')}
        </button>
      </form>
      <p class="muted">{words.t('quiz.boxes')}</p>
      <p class="muted">{words.t('quiz.keys')}</p>
      {hasResults && <ResultTools {...props} isSure={isSure} onSure={setSure} />}
    </main>
  );
}
