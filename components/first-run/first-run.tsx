/** The one question of the first opening, which state do you serve? With a guess to be confirmed, and an example. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { StateId } from '../../rules/model/book.ts';
import type { SettingKey } from '../../rules/model/settings.ts';
import type { Words } from '../../rules/model/words.ts';
import { SettingsNotice } from '../settings/settings-notice.tsx';
import { StateSelect } from '../settings/state-select.tsx';
import './first-run.css';

export interface FirstRunProps {
  words: Words;
  /** The states that can be a home state. */
  states: StateId[];
  guess: StateId | null;
  /** Settings that did not fit and fell back: the home state among them. */
  faults: SettingKey[];
  onConfirm: (state: StateId) => void;
}

/** A single page: the pages of the extension take no frames, as the practice control room has them. */
const practicePage = '/practice/check/index.html';

export function FirstRun({ words, states, guess, faults, onConfirm }: FirstRunProps) {
  const id = useId();
  const [chosen, setChosen] = useState<StateId | null>(guess);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>(guess === null ? 'select' : 'button')?.focus(), [guess]);
  return (
    <main>
      <form
        ref={form}
        class="first-run"
        data-first-run
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen !== null) onConfirm(chosen);
        }}
      >
        <SettingsNotice words={words} faults={faults} />
        <h1>
          <label htmlFor={id}>{words.t('firstRun.title')}</label>
        </h1>
        <p class="muted">{words.t('firstRun.text')}</p>
        <StateSelect
          id={id}
          words={words}
          states={states}
          value={chosen}
          none={words.t('firstRun.choose')}
          onChange={setChosen}
        />
        {guess !== null && chosen === guess && <p>{words.t('firstRun.guess', { state: words.state(guess) })}</p>}
        <button type="submit" class="button button-primary" disabled={chosen === null}>
          {chosen === null
            ? words.t('firstRun.confirm')
            : words.t('firstRun.confirmState', { state: words.state(chosen) })}
        </button>
        <p class="muted">{words.t('firstRun.private')}</p>
      </form>
      <aside class="first-run first-run-example">
        <p>{words.t('firstRun.example', { verdict: words.t('verdict.conditions') })}</p>
        <p>
          <a href={practicePage} target="_blank" rel="noopener">
            {words.t('firstRun.practice')}
            <span class="spoken"> ({words.t('card.opensTab')})</span>
          </a>
        </p>
      </aside>
    </main>
  );
}
