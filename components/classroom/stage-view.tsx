/** One case before the class: the text with its marks, the questions, then the card step by step; all can be switched. */
import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { CardChanges } from '../../rules/brief/changes.ts';
import type { IsoDate, StateId, TopicId, Verdict } from '../../rules/model/book.ts';
import type { Card } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import type { ChipState } from '../briefing/briefing-state.ts';
import { Chips } from '../chips/chips.tsx';
import { EmptyState } from '../empty/empty-state.tsx';
import { LawDate } from '../law-date/law-date.tsx';
import type { ClassCase, ClassSituation, ClassWhatIf } from './class-case.ts';
import { Answers, Questions } from './questions.tsx';
import { Reveal } from './reveal.tsx';
import { SituationBar } from './situation-bar.tsx';
import { StepRail, stepName } from './step-rail.tsx';
import type { Step } from './steps.ts';
import { WhatIfBar } from './what-if-bar.tsx';
import './stage.css';

export interface StageViewProps {
  words: Words;
  /** Null: the class writes its own text. */
  scenario: ClassCase | null;
  lang: string;
  /** The text of the case, with its marks. */
  caseText: ComponentChildren;
  chips: { states: ChipState[]; topics: ChipState[] };
  situation: ClassSituation;
  homes: StateId[];
  states: StateId[];
  topics: TopicId[];
  stops: IsoDate[];
  checked: IsoDate | null;
  card: Card | null;
  changes: CardChanges | null;
  steps: Step[];
  at: number;
  whatIfs: ClassWhatIf[];
  isSwitched: boolean;
  answer: Verdict | null;
  onAnswer: (answer: Verdict) => void;
  onSwitch: (change: Partial<ClassSituation>) => void;
  onWhatIf: (at: number) => void;
  onReset: () => void;
  onStep: (step: number) => void;
  onLanguage: (lang: string) => void;
}

export function StageView(props: StageViewProps) {
  const { words, scenario, situation, card, changes, steps, at } = props;
  const step = steps[at] ?? 'case';
  const onSwitch = useRef(props.onSwitch);
  onSwitch.current = props.onSwitch;
  // Its lists are long: while a text is typed they are not drawn again.
  const situationBar = useMemo(
    () => (
      <SituationBar
        words={words}
        situation={situation}
        homes={props.homes}
        states={props.states}
        topics={props.topics}
        stops={props.stops}
        onSwitch={(change) => onSwitch.current(change)}
      />
    ),
    [words, situation, props.homes, props.states],
  );
  return (
    <main class="stage" data-step-now={step} data-ready={card !== null ? 'true' : undefined}>
      {situationBar}
      <p class="spoken" role="status">
        {words.t('classroom.step', { step: at + 1, count: steps.length, name: stepName(words, step) })}
        {changes && at > 1 && ` · ${words.t('change.count', { count: countOf(changes) })}`}
      </p>
      {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard. */}
      <div class="stage-panes" data-panes={step === 'case' ? 'one' : 'two'}>
        <section class="stage-case" aria-label={words.t('classroom.case')} tabIndex={0}>
          {props.caseText}
          <CaseFoot {...props} />
          {situation.partner === null && (
            <EmptyState
              kind="no-partner"
              title={words.t('empty.noPartner.title')}
              text={words.t('empty.noPartner.text')}
            />
          )}
        </section>
        {step !== 'case' && card && (
          <section class="stage-reveal" aria-label={stepName(words, step)} tabIndex={0}>
            {step === 'question' && (
              <Questions
                words={words}
                questions={scenario?.questions ?? []}
                lang={props.lang}
                answer={props.answer}
                onAnswer={props.onAnswer}
              />
            )}
            {step === 'answers' && scenario && (
              <Answers words={words} questions={scenario.questions} goals={scenario.goals} lang={scenario.lang} />
            )}
            {step !== 'answers' && step !== 'question' && (
              <Reveal
                words={words}
                card={card}
                changes={changes}
                steps={steps}
                at={at}
                answer={props.answer}
                onTopic={(topic) => props.onSwitch({ topic })}
              />
            )}
            <LawDate words={words} asOf={situation.asOf} checked={props.checked} />
          </section>
        )}
      </div>
      {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: see above. */}
      <WhatIfBar
        words={words}
        whatIfs={props.whatIfs}
        situation={situation}
        lang={props.lang}
        own={scenario?.whatIfs.length ?? 0}
        isSwitched={props.isSwitched}
        onWhatIf={props.onWhatIf}
        onReset={props.onReset}
      />
      <StepRail words={words} steps={steps} at={at} onStep={props.onStep} />
    </main>
  );
}

/** What was found in the text, and in which languages there is one. */
function CaseFoot({ words, chips, situation, scenario, onSwitch, onLanguage }: StageViewProps): ComponentChildren {
  const langs = scenario && scenario.langs.length > 1 ? scenario.langs : [];
  return (
    <div class="stage-found">
      {chips.states.length > 0 && (
        <Chips
          words={words}
          list="states"
          chips={chips.states}
          home={situation.home}
          onToggle={(partner) => onSwitch({ partner })}
        />
      )}
      {chips.topics.length > 0 && (
        <Chips words={words} list="topics" chips={chips.topics} onToggle={(topic) => onSwitch({ topic })} />
      )}
      {langs.length > 0 && (
        <div class="stage-langs">
          {langs.map((lang) => (
            <button
              key={lang}
              type="button"
              class="button"
              aria-pressed={lang === scenario?.lang}
              onClick={() => onLanguage(lang)}
            >
              {lang}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function countOf(changes: CardChanges): number {
  const { verdict, tiles, goneTiles, lines, goneLines, centres, goneCentres } = changes;
  const gone = goneTiles.length + goneLines.length + goneCentres.length;
  return (verdict === null ? 0 : 1) + tiles.size + lines.size + centres.size + gone;
}
