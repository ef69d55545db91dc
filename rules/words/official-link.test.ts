import { expect, it } from 'vitest';
import { officialLink } from './official-link.ts';

const regulation = 'http://data.europa.eu/eli/reg/2018/1862/oj';
const convention = 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:42000A0922(02)';

it.each([
  [regulation, 'de', 'http://data.europa.eu/eli/reg/2018/1862/oj/deu'],
  [regulation, 'en', 'http://data.europa.eu/eli/reg/2018/1862/oj/eng'],
  ['http://data.europa.eu/eli/dec_framw/2002/584/oj', 'el', 'http://data.europa.eu/eli/dec_framw/2002/584/oj/ell'],
  ['http://data.europa.eu/eli/reg/2024/982/oj', 'ga', 'http://data.europa.eu/eli/reg/2024/982/oj/gle'],
  [convention, 'fr', 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:42000A0922(02)'],
  [convention, 'en', convention],
])('%s in %s', (link, lang, expected) => {
  expect(officialLink(link, lang)).toBe(expected);
});

it.each([
  ['has no Official Journal of its own', regulation, 'no'],
  ['has no Official Journal of its own', convention, 'is'],
  ['was not published in Irish', regulation, 'ga'],
  ['was not published in Irish', convention, 'ga'],
  ['is a consolidated text', 'http://data.europa.eu/eli/reg/2018/1862/2024-01-01', 'de'],
  ['is of another publisher', 'https://fedlex.data.admin.ch/eli/cc/2004/1/oj', 'de'],
  ['is of another publisher', 'https://example.org/legal-content/EN/TXT/?uri=CELEX:32018R1862', 'de'],
  ['is of no known form', 'https://eur-lex.europa.eu/homepage.html', 'de'],
])('leaves alone what %s: %s (%s)', (_, link, lang) => {
  expect(officialLink(link, lang)).toBe(link);
});
