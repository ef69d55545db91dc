/** From older versions of the class file to the current one. Each version keeps its own form, so its faults name its places. */
import * as v from 'valibot';
import { isLanguage, type Language } from '../model/languages.ts';
import { classFormat, currentVersion } from '../model/scenario-schema.ts';

const text = v.pipe(v.string(), v.maxLength(20_000, 'too-long'), v.regex(/\S/, 'empty'));

/** Version 1: one language, one partner, one topic, questions with an answer in words. */
const versionOne = v.strictObject({
  format: v.literal(classFormat),
  version: v.literal(1),
  title: text,
  scenarios: v.array(
    v.strictObject({
      id: v.string(),
      title: text,
      language: v.custom<Language>((tag) => typeof tag === 'string' && isLanguage(tag), 'bad-language'),
      home: v.string(),
      partner: v.string(),
      topic: v.string(),
      service: v.string(),
      direction: v.string(),
      date: v.string(),
      text,
      goals: v.array(text),
      questions: v.array(v.strictObject({ question: text, answer: text })),
      lines: v.array(v.string()),
    }),
  ),
});

function fromOne(file: v.InferOutput<typeof versionOne>): unknown {
  return {
    ...file,
    version: currentVersion,
    scenarios: file.scenarios.map(({ language, partner, topic, text: words, title, goals, questions, ...rest }) => {
      const said = (words: string) => ({ [language]: words });
      return {
        ...rest,
        title: said(title),
        partners: [partner],
        topics: [topic],
        case: said(words),
        goals: goals.map(said),
        questions: questions.map(({ question, answer }) => ({
          kind: 'open',
          ask: said(question),
          because: [],
          explain: said(answer),
        })),
        whatIfs: [],
      };
    }),
  };
}

/** What a file of an older version says in the current form, still to be checked against that; or what is wrong with it. */
export type Migrated = { value: unknown } | { issues: v.BaseIssue<unknown>[] };

/** The older versions that are read. */
export const olderVersions: Record<number, (value: unknown) => Migrated> = {
  1: (value) => {
    const result = v.safeParse(versionOne, value);
    return result.success ? { value: fromOne(result.output) } : { issues: result.issues };
  },
};
