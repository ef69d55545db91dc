import type { Fixture } from '../fixtures/fixture.ts';
import { LawDate } from './law-date.tsx';

export const fixture: Fixture = {
  title: 'Date of the law',
  states: [{ name: 'usual', view: (words) => <LawDate words={words} asOf="2026-11-22" checked="2026-11-20" /> }],
};
