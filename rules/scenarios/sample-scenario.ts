/** A small scenario and the ids that it speaks of, for tests. */
import type { KnownIds, Scenario } from '../model/scenario.ts';

export const sampleKnown: KnownIds = {
  states: ['BE', 'DE', 'FR', 'LU'],
  topics: ['hot-pursuit', 'surveillance'],
  facts: ['apprehend', 'limitKm'],
  instruments: ['cisa', 'fd-2006-960'],
  lines: ['pursuit-report', 'pursuit-no-homes'],
};

export function sampleScenario(changes: Partial<Scenario> = {}): Scenario {
  return {
    id: 'car-into-luxembourg',
    title: { de: 'Fahrt nach Luxemburg', en: 'A car into Luxembourg' },
    home: 'FR',
    service: 'police',
    partners: ['LU'],
    topics: ['hot-pursuit'],
    direction: 'out',
    date: '2026-11-22',
    case: { de: 'Ein Wagen flieht.', en: 'A car flees.' },
    acts: ['cisa'],
    goals: [{ de: 'Grenzen kennen', en: 'Know the limits' }],
    questions: [
      { kind: 'yes-no', ask: { en: 'May you go on?' }, answer: 'conditions', because: [{ verdict: 'conditions' }] },
      {
        kind: 'choice',
        ask: { en: 'Whom do you call?' },
        options: [
          { text: { en: 'The joint centre' }, right: true },
          { text: { en: 'Nobody' }, right: false },
        ],
        because: [{ line: 'pursuit-report' }],
      },
      { kind: 'value', ask: { en: 'How far?' }, because: [{ fact: 'limitKm', value: 10 }] },
      { kind: 'open', ask: { en: 'What then?' }, because: [], explain: { en: 'Report.' } },
    ],
    lines: ['pursuit-no-homes'],
    whatIfs: [
      { ask: { en: 'And into Belgium?' }, change: { partners: ['BE'] }, because: [{ fact: 'apprehend', value: true }] },
    ],
    ...changes,
  };
}
