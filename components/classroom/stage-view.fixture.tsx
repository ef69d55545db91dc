import { changesOf } from '../../rules/brief/changes.ts';
import * as cards from '../fixtures/cards.ts';
import { exampleCase } from '../fixtures/class-case.ts';
import { type Fixture, nothing } from '../fixtures/fixture.ts';
import { CaseText } from './case-text.tsx';
import { ClassBar } from './class-bar.tsx';
import { StageView, type StageViewProps } from './stage-view.tsx';
import { stepsOf } from './steps.ts';
import type { Mark } from './text-reading.ts';

const steps = stepsOf(cards.pursuit, true);

const markOf = (kind: Mark['kind'], said: string): Mark => {
  const start = exampleCase.text.indexOf(said);
  return { kind, start, end: start + said.length };
};
const marks = [markOf('state', 'France'), markOf('topic', 'hot pursuit')];

const state = (
  name: string,
  step: (typeof steps)[number],
  props: Partial<StageViewProps> = {},
): Fixture['states'][0] => ({
  name,
  view: (words) => (
    <>
      <ClassBar words={words} title={exampleCase.title} titleLang="en" isFirst={false} onAction={nothing} />
      <StageView
        words={words}
        scenario={exampleCase}
        lang="en"
        caseText={
          props.scenario === null ? (
            <CaseText words={words} text="" lang="en" marks={[]} onText={nothing} />
          ) : (
            <CaseText words={words} text={exampleCase.text} lang="en" marks={marks} />
          )
        }
        chips={{
          states: [{ id: 'FR', on: true, count: 1 }],
          topics: [{ id: 'hot-pursuit', on: true, count: 1 }],
        }}
        situation={exampleCase.situation}
        homes={['DE', 'FR']}
        states={['CH', 'DE', 'FR']}
        topics={['hot-pursuit', 'surveillance']}
        stops={['2010-06-01', '2026-11-22']}
        checked="2026-11-20"
        card={cards.pursuit}
        changes={null}
        steps={steps}
        at={steps.indexOf(step)}
        whatIfs={exampleCase.whatIfs}
        isSwitched={false}
        answer={null}
        onAnswer={nothing}
        onSwitch={nothing}
        onWhatIf={nothing}
        onReset={nothing}
        onStep={nothing}
        onLanguage={nothing}
        {...props}
      />
    </>
  ),
});

export const fixture: Fixture = {
  title: 'Classroom: stage',
  isPage: true,
  isClassroom: true,
  states: [
    state('the case', 'case'),
    state('the question', 'question', { answer: 'allowed' }),
    state('changed by another border', 'before', {
      changes: changesOf(cards.withUnknowns, cards.pursuit),
      isSwitched: true,
      answer: 'conditions',
    }),
    state('the answers', 'answers'),
    state('a text of the class’s own, no partner yet', 'case', {
      scenario: null,
      chips: { states: [], topics: [] },
      situation: { ...exampleCase.situation, partner: null },
      card: null,
      steps: ['case'],
      at: 0,
      whatIfs: [],
    }),
  ],
};
