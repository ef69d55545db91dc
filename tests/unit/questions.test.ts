/** Questions as officers ask them: the card must cite the deciding provision and show the right values. */
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { brief } from '../../rules/brief/brief.ts';
import { askedFor } from '../../scripts/question/ask.ts';
import { bookFor } from '../../scripts/question/book-for.ts';
import { root } from '../../scripts/root.ts';
import { loadBook } from '../../scripts/rulebook/load-book.ts';
import { theDetector } from '../../scripts/rulebook/load-detector.ts';
import { faultsOf, questionSchema } from './judge-answer.ts';

/** Questions without a date of their own are asked on this day, so that the set does not age. */
const dayAsked = '2026-11-22';

const folder = `${root}/tests/questions`;
const book = loadBook();
// Read the languages now, so that the first question does not pay for it.
theDetector();

describe.each(readdirSync(folder).sort())('%s', (file) => {
  const questions = v.parse(v.array(questionSchema), parse(readFileSync(`${folder}/${file}`, 'utf8')));
  it.each(questions.map((question) => [question.id, question] as const))('%s', (_, question) => {
    const { expect: wanted, ...asked } = question;
    const request = askedFor(book, { asOf: dayAsked, ...asked });
    expect(faultsOf(question, brief(bookFor(book, request), request)), wanted.topic.toString()).toEqual([]);
  });
});
