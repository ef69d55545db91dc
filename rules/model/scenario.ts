/** A scenario for a class as plain data: what the classroom is given, and what a class file carries. */
import type { InferOutput } from 'valibot';
import type { Language } from './languages.ts';
import type * as schema from './scenario-schema.ts';

/** One text in the languages in which it was written. */
export type Texts = Partial<Record<Language, string>>;
export type Tie = InferOutput<typeof schema.tie>;
export type Question = InferOutput<typeof schema.question>;
export type WhatIf = InferOutput<typeof schema.whatIf>;
export type Scenario = InferOutput<typeof schema.scenario>;
export type ClassFile = InferOutput<typeof schema.classFile>;

/** What a scenario may speak of: the ids of the book, without the book. The compiler writes it. */
export interface KnownIds {
  states: string[];
  topics: string[];
  facts: string[];
  instruments: string[];
  lines: string[];
}
