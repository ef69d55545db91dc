import { expect, it } from 'vitest';
import { isSameLine, markedLines, marksAfterTyping, piecesOf } from './marked-lines.ts';
import type { Mark } from './text-reading.ts';

const mark = (kind: Mark['kind'], text: string, words: string): Mark => {
  const start = text.indexOf(words);
  return { kind, start, end: start + words.length };
};

const shown = (text: string, marks: Mark[]) =>
  markedLines(text, marks).map((line) =>
    piecesOf(line)
      .map((piece) => (piece.kinds === '' ? piece.text : `[${piece.text}|${piece.kinds}]`))
      .join(''),
  );

it.each<[string, string, [Mark['kind'], string][], string[]]>([
  ['no marks', 'A car.\n\nIt flees.', [], ['A car.', '', 'It flees.']],
  [
    'marks on several lines, whatever their order',
    'From France\nto Spain, under CISA',
    [
      ['instrument', 'CISA'],
      ['state', 'Spain'],
      ['state', 'France'],
    ],
    ['From [France|state]', 'to [Spain|state], under [CISA|act]'],
  ],
  [
    'a mark within a mark',
    'pursuit under Article 41 CISA now',
    [
      ['citation', 'Article 41 CISA'],
      ['topic', 'pursuit under Article 41'],
    ],
    ['[pursuit under |topic][Article 41|act topic][ CISA|act] now'],
  ],
  ['words on two lines', 'hot\npursuit.', [['topic', 'hot\npursuit']], ['[hot|topic]', '[pursuit|topic].']],
])('%s', (_, text, found, lines) => {
  expect(
    shown(
      text,
      found.map(([kind, words]) => mark(kind, text, words)),
    ),
  ).toEqual(lines);
});

it.each([
  ['typed between them', 'Austria and Spain', 'Austria, then and Spain', '[Austria|state], then and [Spain|state]'],
  ['taken out between them', 'Austria and Spain', 'Austria Spain', '[Austria|state] [Spain|state]'],
  ['typed into the first', 'Austria and Spain', 'Ausxtria and Spain', 'Ausxtria and [Spain|state]'],
  ['all of it replaced', 'Austria and Spain', 'Nothing', 'Nothing'],
  ['the same letter once more', 'Austria and Spain', 'Austria  and Spain', '[Austria|state]  and [Spain|state]'],
])('what was %s leaves the other marks on their words', (_, before, now, line) => {
  const marks = [mark('state', before, 'Austria'), mark('state', before, 'Spain')];
  expect(shown(now, marksAfterTyping(marks, before, now))).toEqual([line]);
});

it('draws a line again only where its words or its marks changed', () => {
  const lines = (text: string) => markedLines(text, [mark('state', text, 'Spain')]);
  const [first, second] = lines('To Spain\nand back');
  const [longer, same] = lines('Then to Spain\nand back');
  expect([isSameLine(first as never, longer as never), isSameLine(second as never, same as never)]).toEqual([
    false,
    true,
  ]);
});
