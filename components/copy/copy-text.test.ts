import { expect, it } from 'vitest';
import { copyText } from '../../rules/brief/copy-text.ts';
import { createWords } from '../../rules/words/say.ts';
import { notAvailable, pursuit, withUnknowns } from '../fixtures/cards.ts';

const english = {
  'states.DE': 'Germany',
  'states.FR': 'France',
  'topics.hot-pursuit.name': 'Hot pursuit',
  'topics.information-request.name': 'Ask for information',
  'topics.eaw.name': 'European arrest warrant',
  'card.instead': 'Use instead:',
  'direction.pair': '{acting} → {host}',
  'cite.article': 'Art. {place}',
  'cite.full': '{name}, {place}',
  'line.coming': 'From {date}',
  'values.unlimited': 'No limit',
  'confidence.unverified': 'Unverified',
};
const words = createWords(english, 'en', english);

it('names the card, and cites a provision with every value and line', () => {
  const text = copyText(words, pursuit, '2026-11-22').split('\n');
  expect(text[0]).toBe('Hot pursuit: Germany → France');
  expect(text).toContain('limitKm: No limit [CISA, Art. 41(5)(b)]');
  expect(text).toContain(
    '- Tell the host authorities at the latest when you cross the border. [CISA, Art. 41(5)(b); CISA, Art. 41(9)]',
  );
  expect(text).toContain('- CISA, Art. 41(5)(b): https://eur-lex.europa.eu/eli/convention/2000/922/oj');
});

it('says of each line that it is still to come, or that nobody verified it', () => {
  const text = copyText(words, withUnknowns, '2026-11-22');
  expect(text).toContain('- (From 1 Jul 2027) Keep the person in sight');
  expect(text).toMatch(/joint centre .* \[.*; Unverified\]/);
  expect(text).toContain('apprehend: values.unknown [CISA, Art. 41(5)(b); Unverified]');
});

it('says what to use in place of a no', () => {
  expect(copyText(words, notAvailable, '2026-11-22').split('\n')).toContain(
    'Use instead: Ask for information [Directive (EU) 2023/977, cite.recital] and European arrest warrant',
  );
});
