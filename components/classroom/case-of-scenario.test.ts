/** A scenario as the class reads it: one language, one situation, answers in words. */
import { describe, expect, it } from 'vitest';
import { sampleScenario } from '../../rules/scenarios/sample-scenario.ts';
import { createWords } from '../../rules/words/say.ts';
import { caseOfScenario, textIn } from './case-of-scenario.ts';

const english = {
  'values.true': 'Yes',
  'values.false': 'No',
  'values.conditions': 'Under conditions',
  'unit.km': '{n, number} km',
  'unit.hours': '{n, plural, one {# hour} other {# hours}}',
  'unit.now': 'At once',
  'line.deadline': 'Within {duration}',
};
const words = createWords(english, 'en', english);

describe('the language of the case', () => {
  it.each([
    ['de', 'de', 'Fahrt nach Luxemburg'],
    ['en', 'en', 'A car into Luxembourg'],
    ['fi', 'en', 'A car into Luxembourg'],
  ])('wanted %s is %s', (wanted, lang, title) => {
    const told = caseOfScenario(sampleScenario(), words, wanted);
    expect([told.lang, told.title]).toEqual([lang, title]);
    expect(told.langs).toEqual(['de', 'en']);
  });

  it('is its only one where it has neither the wanted one nor English', () => {
    const scenario = sampleScenario({ title: { pl: 'Auto' }, case: { pl: 'Auto ucieka.' } });
    expect(caseOfScenario(scenario, words, 'de')).toMatchObject({ lang: 'pl', text: 'Auto ucieka.', langs: ['pl'] });
  });

  it('gives way text by text: what is not written in it comes in English, then in any', () => {
    const told = caseOfScenario(sampleScenario(), words, 'de');
    expect(told.goals).toEqual(['Grenzen kennen']);
    expect(told.questions[0]?.ask).toBe('May you go on?');
    expect(textIn({ sv: 'Vad?' }, 'de')).toBe('Vad?');
  });
});

describe('the situation', () => {
  it('is the first partner and the first topic', () => {
    const scenario = sampleScenario({ partners: ['LU', 'BE'], topics: ['hot-pursuit', 'surveillance'] });
    expect(caseOfScenario(scenario, words, 'en').situation).toEqual({
      home: 'FR',
      partner: 'LU',
      topic: 'hot-pursuit',
      direction: 'out',
      service: 'police',
      asOf: '2026-11-22',
    });
  });

  it('has no partner where the scenario has none', () => {
    expect(caseOfScenario(sampleScenario({ partners: [] }), words, 'en').situation.partner).toBeNull();
  });

  it.each([
    [{ partners: ['BE'] }, { partner: 'BE' }],
    [{ partners: [] }, { partner: null }],
    [{ date: '2010-01-01' }, { asOf: '2010-01-01' }],
    [
      { home: 'DE', direction: 'in', service: 'customs' },
      { home: 'DE', direction: 'in', service: 'customs' },
    ],
  ] as const)('is changed by a what-if in nothing but what it names: %j', (change, wanted) => {
    const whatIfs = [{ ask: { en: 'And then?' }, change: { ...change }, because: [] }];
    const scenario = sampleScenario({ whatIfs: whatIfs as never });
    expect(caseOfScenario(scenario, words, 'en').whatIfs).toEqual([{ ask: 'And then?', change: wanted }]);
  });
});

describe('the answers', () => {
  const [yesNo, choice, value, open] = caseOfScenario(sampleScenario(), words, 'en').questions;

  it.each([
    ['yes', 'Yes'],
    ['conditions', 'Under conditions'],
    ['no', 'No'],
  ] as const)('%s is said as "%s"', (answer, said) => {
    const questions = [
      { kind: 'yes-no' as const, ask: { en: 'May you?' }, answer, because: [{ verdict: 'conditions' as const }] },
    ];
    expect(caseOfScenario(sampleScenario({ questions }), words, 'en').questions[0]?.answer).toBe(said);
  });

  it('name the right options, and show all', () => {
    expect(yesNo?.options).toEqual([]);
    expect(choice).toMatchObject({ options: ['The joint centre', 'Nobody'], answer: 'The joint centre' });
  });

  it('give a value with its unit, and a deadline as one', () => {
    expect(value?.answer).toBe('10 km');
    const questions = [{ kind: 'value' as const, ask: { en: 'When?' }, because: [{ line: 'x', deadline: 'PT8H' }] }];
    expect(caseOfScenario(sampleScenario({ questions }), words, 'en').questions[0]?.answer).toBe('Within 8 hours');
  });

  it('of an open question are its explanation, said once', () => {
    expect(open).toMatchObject({ answer: 'Report.', explain: null });
  });
});
