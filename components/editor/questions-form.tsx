/** The questions of a scenario: what is asked, what is right, and what of the book it rests on. */
import type { Card } from '../../rules/model/briefing.ts';
import type { Question } from '../../rules/model/scenario.ts';
import type { Words } from '../../rules/model/words.ts';
import { type Change, FieldFault, type FormContext, faultId, Kept, Rows, Select, TextField } from './field.tsx';
import { Ties } from './ties.tsx';

export interface QuestionsFormProps {
  context: FormContext;
  questions: Question[];
  card: Card | null;
  onQuestions: Change<Question[]>;
}

const kinds = ['open', 'yes-no', 'choice', 'value'] as const;
const answers = ['yes', 'conditions', 'no'] as const;
const answerWords = { yes: 'values.true', conditions: 'values.conditions', no: 'values.false' } as const;
const blank: Question = { kind: 'open', ask: {}, because: [] };

export function QuestionsForm({ context, questions, card, onQuestions }: QuestionsFormProps) {
  const { words } = context;
  return (
    <Rows
      words={words}
      title={words.t('classroom.question')}
      path="questions"
      rows={questions}
      by={[context, card]}
      blank={blank}
      onRows={onQuestions}
    >
      {(question, at, onQuestion) => {
        const path = `questions[${at}]`;
        return (
          <>
            <TextField
              context={context}
              path={`${path}.ask`}
              label={`${words.t('classroom.question')} ${at + 1}`}
              texts={question.ask}
              onTexts={(ask) => onQuestion((before) => ({ ...before, ask }))}
            />
            <Select
              label={words.t('editor.kind')}
              value={question.kind}
              options={kinds.map((kind) => ({ value: kind, name: words.t(`editor.kind.${kind}`) }))}
              onValue={(kind) => onQuestion((before) => ofKind(before, kind as Question['kind']))}
            />
            <Answer context={context} path={path} question={question} onQuestion={onQuestion} />
            <TextField
              context={context}
              path={`${path}.explain`}
              label={words.t(question.kind === 'open' ? 'classroom.answers' : 'editor.explain')}
              texts={question.explain ?? {}}
              rows={2}
              onTexts={(explain) => onQuestion((before) => withExplain(before, explain))}
            />
            <Kept by={[context, at, question.because, card]}>
              {() => (
                <Ties
                  context={context}
                  path={`${path}.because`}
                  ties={question.because}
                  card={card}
                  onTies={(change) => onQuestion((before) => ({ ...before, because: change(before.because) }))}
                />
              )}
            </Kept>
            <FieldFault context={context} path={path} />
          </>
        );
      }}
    </Rows>
  );
}

interface AnswerProps {
  context: FormContext;
  path: string;
  question: Question;
  onQuestion: Change<Question>;
}

function Answer({ context, path, question, onQuestion }: AnswerProps) {
  const { words } = context;
  if (question.kind === 'yes-no')
    return (
      <Select
        label={words.t('classroom.answers')}
        value={question.answer}
        options={answers.map((answer) => ({ value: answer, name: words.t(answerWords[answer]) }))}
        onValue={(answer) =>
          onQuestion((before) => ({ ...before, answer: answer as (typeof answers)[number] }) as Question)
        }
      />
    );
  if (question.kind !== 'choice') return null;
  return (
    <fieldset class="editor-group" aria-describedby={faultId(context, `${path}.options`)}>
      <Rows
        words={words}
        title={words.t('classroom.answers')}
        rows={question.options}
        by={[context, path]}
        blank={{ text: {}, right: false }}
        onRows={(change) =>
          onQuestion((before) => (before.kind === 'choice' ? { ...before, options: change(before.options) } : before))
        }
      >
        {(option, at, onOption) => (
          <>
            <TextField
              context={context}
              path={`${path}.options[${at}].text`}
              label={answerLabel(words, at)}
              texts={option.text}
              onTexts={(text) => onOption((before) => ({ ...before, text }))}
            />
            <label>
              <input
                type="checkbox"
                checked={option.right}
                onChange={({ currentTarget: { checked } }) => onOption((before) => ({ ...before, right: checked }))}
              />{' '}
              {words.t('editor.right')}
            </label>
          </>
        )}
      </Rows>
      <FieldFault context={context} path={`${path}.options`} />
    </fieldset>
  );
}

function answerLabel(words: Words, at: number): string {
  return `${words.t('classroom.answers')} ${at + 1}`;
}

/** Of another kind: what both kinds have stays. */
function ofKind({ ask, because, explain }: Question, kind: Question['kind']): Question {
  const shared = { ask, because, ...(explain && { explain }) };
  if (kind === 'yes-no') return { kind, answer: 'conditions', ...shared };
  if (kind !== 'choice') return { kind, ...shared };
  return {
    kind,
    options: [
      { text: {}, right: true },
      { text: {}, right: false },
    ],
    ...shared,
  };
}

function withExplain<Entry extends Pick<Question, 'explain'>>(entry: Entry, explain: Question['explain']): Entry {
  const { explain: _, ...others } = entry;
  const isThere = Object.keys(explain ?? {}).length > 0;
  return { ...others, ...(isThere && { explain }) } as Entry;
}
