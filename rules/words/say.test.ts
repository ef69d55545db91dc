import { describe, expect, it } from 'vitest';
import { createWords } from './say.ts';

const english = {
  'unit.hours': '{n, plural, one {# hour} other {# hours}}',
  'unit.minutes': '{n, plural, one {# minute} other {# minutes}}',
  'unit.km': '{n, number} km',
  'unit.now': 'At once',
  'line.deadline': 'Within {duration}',
  'values.unknown': 'Unknown',
  'values.false': 'No',
  'cite.article': 'Art. {place}',
  'cite.recital': 'recital {place}',
  'cite.full': '{name}, {place}',
  'topics.eaw.name': 'European arrest warrant',
  'facts.apprehend.values.false': 'Do not hold',
};
const german = {
  'app.name': 'Borderbrief',
  'unit.hours': '{n, plural, one {# Stunde} other {# Stunden}}',
  'states.FR': 'Frankreich',
};
const inEnglish = createWords(english, 'en', english);
const inGerman = createWords(german, 'de', english);

describe('a language that lacks a message', () => {
  it('says it in English, and says that it does', () => {
    expect(inGerman.topic('eaw')).toBe('European arrest warrant');
    expect(inGerman.langOf('topics.eaw.name')).toBe('en');
    expect(inGerman.langOf('states.FR')).toBe('de');
  });

  it('shows the identifier where English lacks it too', () => {
    expect(inGerman.topic('no-such-topic')).toBe('no-such-topic');
    expect(inGerman.state('XX')).toBe('XX');
  });
});

describe('values', () => {
  it.each([
    ['limitKm', 10, '10 km'],
    ['limitKm', 1500, '1,500 km'],
    ['limitMinutes', 1, '1 minute'],
    ['deadline', 'PT8H', '8 hours'],
    ['deadline', 'PT1H30M', '1 hour 30 minutes'],
    ['deadline', 'PT0S', 'At once'],
    ['until', '2027-06-30', '30 Jun 2027'],
    ['limitKm', 'unknown', 'Unknown'],
    ['damageFromEur', 10_000, '€10,000'],
    ['euSharePercent', 75, '75%'],
    ['enterPremises', false, 'No'],
    ['apprehend', false, 'Do not hold'],
    ['offences', '41(4)(a)', '41(4)(a)'],
  ])('%s %j is "%s"', (fact, value, text) => {
    expect(inEnglish.factText(fact, value)).toBe(text);
  });

  it('follow the language', () => {
    expect(inEnglish.deadline('PT8H')).toBe('Within 8 hours');
    expect(inEnglish.deadline('PT0S')).toBe('At once');
    expect(inEnglish.deadline('PT8H', 'not')).toBe('8 hours');
    expect(inGerman.duration('PT8H')).toBe('8 Stunden');
    expect(inGerman.date('2026-11-22')).toBe('22. Nov. 2026');
  });
});

describe('citations', () => {
  const cited = (article: string | null) =>
    inEnglish.citation({ instrument: 'cisa', name: 'CISA', lang: 'en', celex: null, article, link: null });

  it.each([
    ['41(5)(b)', 'CISA, Art. 41(5)(b)'],
    ['recital 9', 'CISA, recital 9'],
    ['§ 472(2)', 'CISA, § 472(2)'],
    ['whole', 'CISA'],
    [null, 'CISA'],
  ])('%s', (article, text) => {
    expect(cited(article)).toBe(text);
  });
});
