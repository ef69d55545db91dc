/** The form of a scenario: one language of its texts at a time. */
import type { ComponentChildren } from 'preact';
import type { Card } from '../../rules/model/briefing.ts';
import { endonym, languages } from '../../rules/model/languages.ts';
import type { Scenario, WhatIf } from '../../rules/model/scenario.ts';
import { type Change, FieldFault, type FormContext, Kept, LanguageName, Rows, Select, TextField } from './field.tsx';
import { QuestionsForm } from './questions-form.tsx';
import { type Choices, named, Picked, SituationForm } from './situation-form.tsx';
import { Ties } from './ties.tsx';
import './editor.css';

export interface EditorFormProps {
  context: FormContext;
  form: Scenario;
  choices: Choices;
  card: Card | null;
  /** The field of the case text, with its marks. */
  caseField: ComponentChildren;
  onForm: Change<Scenario>;
  onLang: (lang: string) => void;
  /** The focus has left a field, or a group of them: its place in the form. */
  onLeave: (path: string) => void;
}

const blankWhatIf: WhatIf = { ask: {}, change: {}, because: [] };

export function EditorForm({ context, form, choices, card, caseField, onForm, onLang, onLeave }: EditorFormProps) {
  const { words, lang } = context;
  const set = (change: Partial<Scenario>) => onForm((before) => ({ ...before, ...change }));
  const written = new Set([lang, ...Object.keys(form.title), ...Object.keys(form.case)]);
  return (
    <form
      class="editor-form"
      onSubmit={(event) => event.preventDefault()}
      onFocusOut={({ target, relatedTarget }) => {
        for (const path of leftBy(target as Element, relatedTarget as Element | null)) onLeave(path);
      }}
    >
      <Select
        label={words.t('settings.languages')}
        value={lang}
        options={languages.map((one) => ({ value: one, name: `${endonym(one)}${written.has(one) ? ' ●' : ''}` }))}
        onValue={onLang}
      />
      <TextField
        context={context}
        path="title"
        label={words.t('editor.title')}
        texts={form.title}
        onTexts={(title) => set({ title })}
      />
      <div class="editor-field" data-field="case">
        <span aria-hidden="true">
          {words.t('classroom.case')} <LanguageName lang={lang} />
        </span>
        {caseField}
        <FieldFault context={context} path="case" />
      </div>
      <Kept by={[context, choices, form.home, form.service, form.direction, form.date, form.partners, form.topics]}>
        {() => (
          <>
            <SituationForm
              context={context}
              path=""
              situation={form}
              choices={choices}
              isChange={false}
              onSituation={onForm}
            />
            <Picked
              words={words}
              path="topics"
              label={words.t('chips.topics')}
              ids={form.topics}
              options={named(words, choices.topics, words.topic)}
              onIds={(topics) => set({ topics })}
            />
          </>
        )}
      </Kept>
      <Rows
        words={words}
        title={words.t('classroom.goals')}
        rows={form.goals}
        by={[context]}
        blank={{}}
        onRows={(change) => onForm((before) => ({ ...before, goals: change(before.goals) }))}
      >
        {(goal, at, onGoal) => (
          <TextField
            context={context}
            path={`goals[${at}]`}
            label={`${words.t('classroom.goals')} ${at + 1}`}
            texts={goal}
            onTexts={(texts) => onGoal(() => texts)}
          />
        )}
      </Rows>
      <QuestionsForm
        context={context}
        questions={form.questions}
        card={card}
        onQuestions={(change) => onForm((before) => ({ ...before, questions: change(before.questions) }))}
      />
      <Rows
        words={words}
        title={words.t('classroom.key.what-if')}
        path="whatIfs"
        rows={form.whatIfs}
        by={[context, choices, card]}
        blank={blankWhatIf}
        onRows={(change) => onForm((before) => ({ ...before, whatIfs: change(before.whatIfs) }))}
      >
        {(whatIf, at, onWhatIf) => (
          <>
            <TextField
              context={context}
              path={`whatIfs[${at}].ask`}
              label={`${words.t('classroom.key.what-if')} ${at + 1}`}
              texts={whatIf.ask}
              onTexts={(ask) => onWhatIf((before) => ({ ...before, ask }))}
            />
            <Kept by={[context, choices, card, at, whatIf.change, whatIf.because]}>
              {() => (
                <>
                  <SituationForm
                    context={context}
                    path={`whatIfs[${at}].change.`}
                    situation={whatIf.change}
                    choices={choices}
                    isChange
                    onSituation={(next) => onWhatIf((before) => ({ ...before, change: next(before.change) }))}
                  />
                  <FieldFault context={context} path={`whatIfs[${at}].change`} />
                  <Ties
                    context={context}
                    path={`whatIfs[${at}].because`}
                    ties={whatIf.because}
                    card={card}
                    onTies={(change) => onWhatIf((before) => ({ ...before, because: change(before.because) }))}
                  />
                </>
              )}
            </Kept>
          </>
        )}
      </Rows>
    </form>
  );
}

/** The fields and groups around a control that a move of the focus leaves. */
function leftBy(control: Element, next: Element | null): string[] {
  const left: string[] = [];
  for (let at = control.closest('[data-field]'); at; at = at.parentElement?.closest('[data-field]') ?? null)
    if (!next || !at.contains(next)) left.push(at.getAttribute('data-field') ?? '');
  return left;
}
