/** `npm run docs`: how much of the book was read in official texts, topic by topic, and what is still open. */
import { writeFileSync } from 'node:fs';
import { citationsOf } from '../rules/brief/layers.ts';
import type { Book, Confidence, Line } from '../rules/model/book.ts';
import { readBook } from './compile/read-book.ts';
import { root } from './root.ts';

const { book } = readBook(root);
writeFileSync(`${root}/docs/sources.md`, sourcesTable(book));

function sourcesTable({ topics, instruments, checked }: Book): string {
  const rows = Object.values(topics)
    .map((topic) => ({ id: topic.id, lines: topic.layers.flatMap((layer) => layer.lines ?? []) }))
    .filter(({ lines }) => lines.length > 0);
  const all = rows.flatMap((row) => row.lines);
  const open = rows.flatMap(({ id, lines }) =>
    lines
      .filter((line) => line.confidence === 'unverified')
      .map((line) => `| ${id} | \`${line.id}\` | ${provision(line)} |`),
  );
  const unread = Object.values(instruments)
    .filter((instrument) => instrument.confidence === 'unverified')
    .map((instrument) => `- \`${instrument.id}\`: ${instrument.title}`);
  return `# How sure the book is

Made by \`npm run docs\` from the book; last check of any line: ${checked}. *Official*: the official text, or a stored copy of it,
was read. *Secondary*: a serious secondary source was. *Unverified*: nobody has seen it, and it shows as such.

| topic | lines | official | secondary | unverified | verified |
|---|---:|---:|---:|---:|---:|
${rows.map(({ id, lines }) => tableRow(id, lines)).join('\n')}
${tableRow('**all**', all)}

## Lines that are open

| topic | line | provision |
|---|---|---|
${open.join('\n')}

## Instruments whose status nobody has read

${unread.join('\n')}
`;
}

function tableRow(name: string, lines: Line[]): string {
  const count = (confidence: Confidence) => lines.filter((line) => line.confidence === confidence).length;
  const verified = Math.round((100 * (count('official') + count('secondary'))) / lines.length);
  return `| ${name} | ${lines.length} | ${count('official')} | ${count('secondary')} | ${count('unverified')} | ${verified} % |`;
}

function provision(line: Line): string {
  return citationsOf(line)
    .map(({ instrument, article }) => [instrument, article].filter(Boolean).join(' '))
    .join('; ');
}
