import { expect, it } from 'vitest';
import { hasWordLike } from './same-word.ts';

it.each([
  ['uberwachung', 'uberwachng'],
  ['hostage', 'hostge'],
  ['surveillance', 'survelance'],
  ['germany', 'gremany'],
  ['cross border surveillance', 'survellance'],
  ['passasjerlisteopplysninger', 'passasjeropplysninger'],
  ['halterabfrage', 'fahrzeughalterabfrage'],
  ['telefon abhoren', 'abhorens'],
  ['cybercrime', 'cyber crime'],
])('"%s" has a word like "%s"', (key, typed) => {
  expect(hasWordLike(key, typed)).toBe(true);
});

it.each([
  ['forged', 'morgen'],
  ['repenti', 'recept'],
  ['reiseverhinderung', 'rentenversicherung'],
  ['bankauskunft', 'banana'],
  ['vernehmen', 'festnehmen'],
  ['schengen acquis', 'buchen'],
  ['pateras', 'patatas'],
])('"%s" has no word like "%s"', (key, typed) => {
  expect(hasWordLike(key, typed)).toBe(false);
});
