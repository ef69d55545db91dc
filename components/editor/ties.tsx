/** What of the card an answer rests on: its verdict, one of its values, one of its lines. */
import { useMemo } from 'preact/hooks';
import { verdict } from '../../rules/model/book-schema/topic.ts';
import type { Card } from '../../rules/model/briefing.ts';
import type { Tie } from '../../rules/model/scenario.ts';
import type { Words } from '../../rules/model/words.ts';
import { type Change, FieldFault, type FormContext, faultId, Rows, Select } from './field.tsx';

export interface TiesProps {
  context: FormContext;
  path: string;
  ties: Tie[];
  /** The card that the class will see. */
  card: Card | null;
  onTies: Change<Tie[]>;
}

export function Ties({ context, path, ties, card, onTies }: TiesProps) {
  const { words } = context;
  const offered = useMemo(
    () => tiesOf(card).map((tie) => ({ tie, value: keyOf(tie), name: nameOf(words, tie, card) })),
    [card, words],
  );
  return (
    <fieldset class="editor-group" aria-describedby={faultId(context, path)}>
      <Rows
        words={words}
        title={words.t('editor.because')}
        rows={ties}
        by={[context, path, offered]}
        blank={{ verdict: 'conditions' }}
        onRows={onTies}
      >
        {(tie, at, onTie) => {
          const value = keyOf(tie);
          const isOffered = offered.some((one) => one.value === value);
          const all = isOffered ? offered : [{ tie, value, name: nameOf(words, tie, card) }, ...offered];
          return (
            <>
              <Select
                label={`${words.t('editor.because')} ${at + 1}`}
                value={value}
                options={all}
                onValue={(key) => onTie(() => all.find((one) => one.value === key)?.tie ?? tie)}
              />
              <FieldFault context={context} path={`${path}[${at}]`} />
            </>
          );
        }}
      </Rows>
      <FieldFault context={context} path={path} />
    </fieldset>
  );
}

function keyOf(tie: Tie): string {
  return JSON.stringify(Object.entries(tie).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function tiesOf(card: Card | null): Tie[] {
  const lines = card?.lines.filter(({ coming }) => coming === undefined) ?? [];
  return [
    ...verdict.options.map((one) => ({ verdict: one })),
    ...(card?.tiles.map(({ fact, value }) => ({ fact, value })) ?? []),
    ...lines.flatMap(({ id, deadline }) => (deadline === undefined ? [] : [{ line: id, deadline }])),
    ...lines.map(({ id }) => ({ line: id })),
  ];
}

const longest = 90;

function nameOf(words: Words, tie: Tie, card: Card | null): string {
  const of = [tie.topic && words.topic(tie.topic), tie.partner && words.state(tie.partner)].filter(Boolean);
  const where = of.length > 0 ? ` (${of.join(', ')})` : '';
  if (tie.verdict !== undefined) return words.t(`verdict.${tie.verdict}`) + where;
  if (tie.fact !== undefined)
    return `${words.factLabel(tie.fact)}: ${words.factText(tie.fact, tie.value ?? '')}${where}`;
  const text = card?.lines.find(({ id }) => id === tie.line)?.text ?? tie.line ?? '';
  const due = tie.deadline === undefined ? '' : `${words.deadline(tie.deadline)}: `;
  return due + (text.length > longest ? `${text.slice(0, longest)}…` : text) + where;
}
