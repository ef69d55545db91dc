import type { Scenario } from '../../rules/model/scenario.ts';
import { CaseText } from '../classroom/case-text.tsx';
import { ClassBar } from '../classroom/class-bar.tsx';
import * as cards from '../fixtures/cards.ts';
import { exampleCase } from '../fixtures/class-case.ts';
import { type Fixture, nothing } from '../fixtures/fixture.ts';
import { EditorForm } from './editor-form.tsx';
import type { FormContext } from './field.tsx';
import { Preview, type PreviewProps } from './preview.tsx';

const blank: Scenario = {
  id: 'own',
  title: {},
  home: 'DE',
  service: 'police',
  partners: [],
  topics: [],
  direction: 'out',
  date: '2026-11-22',
  case: { en: '' },
  goals: [],
  questions: [],
  lines: [],
  whatIfs: [],
};
const written: Scenario = {
  ...blank,
  title: { en: exampleCase.title },
  case: { en: exampleCase.text },
  partners: ['FR'],
  topics: ['hot-pursuit'],
  goals: [{ en: 'Know what the neighbour allows.' }],
  questions: [
    {
      kind: 'yes-no',
      answer: 'conditions',
      ask: { en: 'May the patrol go on?' },
      because: [{ verdict: 'conditions' }],
    },
  ],
  whatIfs: [{ ask: { en: 'And into Switzerland?' }, change: { partners: ['CH'] }, because: [] }],
};

interface Shown {
  form: Scenario;
  state: PreviewProps['state'];
  card?: PreviewProps['card'];
  faults?: FormContext['faults'];
}

const state = (name: string, { form, state, card = null, faults = [] }: Shown): Fixture['states'][0] => ({
  name,
  view: (words) => (
    <>
      <ClassBar
        words={words}
        title={words.t('editor.edit')}
        titleLang={words.lang}
        isFirst={false}
        onAction={nothing}
      />
      <main class="editor">
        <EditorForm
          context={{ words, lang: 'en', faults }}
          form={form}
          choices={{ homes: ['DE', 'FR'], states: ['CH', 'DE', 'FR'], topics: ['hot-pursuit', 'surveillance'] }}
          card={card}
          caseField={<CaseText words={words} text={form.case.en ?? ''} lang="en" marks={[]} hint="" onText={nothing} />}
          onForm={nothing}
          onLang={nothing}
          onLeave={nothing}
        />
        <Preview
          words={words}
          state={state}
          faults={faults}
          found={{ states: form.partners.map((id) => ({ id, count: 1 })), topics: [] }}
          chosen={{ home: 'DE', partners: form.partners, topics: form.topics }}
          card={card}
          judged={card && []}
          hasTheirs={state === 'conflict'}
          onPartner={nothing}
          onTopic={nothing}
          onExport={nothing}
          onBoth={nothing}
          onTheirs={nothing}
        />
      </main>
    </>
  ),
});

export const fixture: Fixture = {
  title: 'Classroom: editor',
  isPage: true,
  isClassroom: true,
  states: [
    state('blank', { form: blank, state: 'blank' }),
    state('written', { form: written, state: 'saved', card: cards.pursuit }),
    state('a title is missing', {
      form: { ...written, title: {} },
      state: 'invalid',
      faults: [{ code: 'missing', path: 'title', sentence: '' }],
    }),
    state('changed in another window', { form: written, state: 'conflict', card: cards.pursuit }),
  ],
};
