/** What values on tiles there are, and how the quiz may ask for them. The words come from the message catalogue. */
import * as v from 'valibot';
import { factValue, slug } from './basics.ts';

/** A sentence of the quiz that asks for a fact; without one its label asks. */
export const quizAsk = v.picklist([
  'action',
  'request',
  'hold',
  'consent',
  'distance',
  'time',
  'offences',
  'urgent-offences',
  'borders',
  'release',
  'without-consent',
  'answer',
  'urgent-answer',
  'hit-office',
  'alert-period',
  'surrender',
  'surrender-decision',
  'hand-over',
  'contact-persons',
  'preventive',
  'form',
]);

/** How the quiz may ask for a fact. Only what has one right answer in the topics that are named. */
export const quizUse = v.strictObject({
  ask: v.optional(quizAsk),
  topics: v.array(slug),
  /** Wrong choices may come from other topics too. */
  across: v.optional(v.boolean()),
  /** Values of which more than one could be defended: where one is right, the others of its group are no wrong choices. */
  apart: v.optional(v.array(v.array(factValue))),
});

export const fact = v.strictObject({
  type: v.picklist(['choice', 'distance', 'minutes', 'duration', 'number', 'text']),
  /** For `choice`: the values that it can have. */
  values: v.optional(v.array(factValue)),
  /** Where it stands among the tiles; low numbers first. */
  order: v.number(),
  /** Absent: the quiz does not ask for it. */
  quiz: v.optional(v.array(quizUse)),
});
