/**
 * The form of a scenario for a class and of the file that carries several: what `docs/class-file.md` describes. Messages
 * are the stable codes of `rules/scenarios/fault.ts`. What has passed is in canonical form: keys in the order written here,
 * languages in alphabetical order; so a file that was read and is written again has the same bytes.
 */
import * as v from 'valibot';
import { verdict } from './book-schema/topic.ts';
import { isDay } from './day-of.ts';
import { isLanguage, type Language } from './languages.ts';

/** The version of the form that is written. Older ones are read through `rules/scenarios/migrate.ts`. */
export const currentVersion = 2;
export const classFormat = 'borderbrief-class';

/** The most that a file may hold; characters are UTF-16 units. */
export const limits = {
  bytes: 8_000_000,
  scenarios: 1000,
  partners: 10,
  topics: 12,
  goals: 20,
  questions: 40,
  options: 8,
  ties: 20,
  lines: 60,
  whatIfs: 20,
  id: 80,
  title: 200,
  case: 20_000,
  sentence: 1000,
  explanation: 4000,
} as const;

const slug = v.pipe(v.string(), v.maxLength(limits.id, 'too-long'), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'bad-id'));
const stateId = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'bad-state'));
const day = v.pipe(v.string(), v.check(isDay, 'bad-date'));
const direction = v.picklist(['out', 'in']);
const service = v.picklist(['police', 'customs']);
const filled = (most: number) => v.pipe(v.string(), v.maxLength(most, 'too-long'), v.regex(/\S/, 'empty'));
const list = <T extends v.GenericSchema>(of: T, most: number) => v.pipe(v.array(of), v.maxLength(most, 'too-many'));
const distinct = <T extends v.GenericSchema<unknown, string>>(of: T, most: number) =>
  v.pipe(
    list(of, most),
    v.check((items) => new Set(items).size === items.length, 'twice'),
  );

/** One text in the languages in which somebody wrote it; at least one. */
const texts = (most: number) =>
  v.pipe(
    v.record(
      v.custom<Language>((key) => typeof key === 'string' && isLanguage(key), 'bad-language'),
      filled(most),
    ),
    v.check((record) => Object.keys(record).length > 0, 'empty'),
    v.transform(
      (record): Partial<Record<Language, string>> =>
        Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))),
    ),
  );

/**
 * What an answer rests on in the book: the verdict of a card, a value on one of its tiles, or a line. The card is that of
 * the scenario's first topic and first partner unless `topic` and `partner` say otherwise.
 */
export const tie = v.pipe(
  v.strictObject({
    topic: v.optional(slug),
    partner: v.optional(stateId),
    verdict: v.optional(verdict),
    fact: v.optional(v.pipe(v.string(), v.maxLength(limits.id, 'too-long'), v.regex(/^[a-z][A-Za-z0-9]*$/, 'bad-id'))),
    /** Of the fact. */
    value: v.optional(v.union([v.boolean(), v.number(), v.pipe(v.string(), v.maxLength(limits.id, 'too-long'))])),
    line: v.optional(slug),
    /** The deadline that the line sets: an ISO 8601 duration. */
    deadline: v.optional(v.pipe(v.string(), v.maxLength(20, 'too-long'), v.regex(/^P[\dYMWDTHS]+$/, 'bad-duration'))),
  }),
  v.check(
    ({ verdict, fact, value, line, deadline }) =>
      [verdict, fact, line].filter((part) => part !== undefined).length === 1 &&
      (fact === undefined) === (value === undefined) &&
      (deadline === undefined || line !== undefined),
    'bad-tie',
  ),
);

const asked = { ask: texts(limits.sentence) };
const answered = {
  /** What decides; the first says it most directly. */
  because: list(tie, limits.ties),
  /** The answer in a trainer's words. */
  explain: v.optional(texts(limits.explanation)),
};

export const question = v.variant('kind', [
  v.strictObject({
    kind: v.literal('yes-no'),
    ...asked,
    answer: v.picklist(['yes', 'conditions', 'no']),
    ...answered,
  }),
  v.strictObject({
    kind: v.literal('choice'),
    ...asked,
    options: v.pipe(
      list(v.strictObject({ text: texts(limits.sentence), right: v.boolean() }), limits.options),
      v.minLength(2, 'too-few'),
      v.check((options) => options.some((option) => option.right), 'no-right-option'),
    ),
    ...answered,
  }),
  v.strictObject({
    kind: v.literal('value'),
    ...asked,
    ...answered,
    /** The first is the value asked for: a fact, or a line with its deadline. */
    because: v.pipe(
      answered.because,
      v.check(([first]) => first?.fact !== undefined || first?.deadline !== undefined, 'no-value'),
    ),
  }),
  v.pipe(
    v.strictObject({ kind: v.literal('open'), ...asked, ...answered }),
    v.check((open) => open.because.length > 0 || open.explain !== undefined, 'no-answer'),
  ),
]);

/** The same case with one thing changed: what the class is shown, and what the book then says. */
export const whatIf = v.strictObject({
  ask: texts(limits.sentence),
  change: v.pipe(
    v.strictObject({
      home: v.optional(stateId),
      partners: v.optional(distinct(stateId, limits.partners)),
      direction: v.optional(direction),
      service: v.optional(service),
      date: v.optional(day),
    }),
    v.check((change) => Object.keys(change).length > 0, 'no-change'),
  ),
  ...answered,
});

export const scenario = v.strictObject({
  id: slug,
  title: texts(limits.title),
  home: stateId,
  service,
  /** The strongest first. */
  partners: distinct(stateId, limits.partners),
  /** The strongest first. */
  topics: distinct(slug, limits.topics),
  direction,
  date: day,
  /** What the class reads, as it would stand on an officer's screen. */
  case: texts(limits.case),
  /** Acts that the case names, where their having ended is the point. */
  acts: v.optional(distinct(slug, limits.topics)),
  goals: list(texts(limits.sentence), limits.goals),
  questions: list(question, limits.questions),
  /** Ids of the lines of the book that decide the case. */
  lines: distinct(slug, limits.lines),
  whatIfs: list(whatIf, limits.whatIfs),
});

export const classFile = v.strictObject({
  format: v.literal(classFormat),
  version: v.literal(currentVersion),
  title: filled(limits.title),
  scenarios: list(scenario, limits.scenarios),
});
