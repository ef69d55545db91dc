import { expect, test } from 'vitest';
import { makePacks } from '../../../scripts/compile/lexicon.ts';
import { root } from '../../../scripts/root.ts';
import { createDetector } from '../detector.ts';

const detector = createDetector(...makePacks(root));
const codes = (text: string) =>
  detector
    .detect(text)
    .filter(({ how }) => how === 'code' || how === 'plate')
    .map(({ id }) => id);

test.each([
  ['Der Wagen kam aus NL und fuhr nach AT weiter.', ['NL', 'AT']],
  ['Samochód jechał z DE do CZ przez las.', ['DE', 'CZ']],
  ['Halter ist der Fahrer Novotny (CZ), der nichts sagte.', ['CZ']],
  ['Das Fahrzeug 1X0 0000 (D) stand leer.', ['DE']],
  ['Es war ein CH-Kennzeichen zu sehen.', ['CH']],
  ['Le fourgon avec plaque NL est parti.', ['NL']],
])('codes: %s', (text, states) => {
  expect(codes(text)).toEqual(states);
});

test.each([
  'DER WAGEN KAM AUS NL UND FUHR NACH AT WEITER.',
  'Er arbeitet in IT bei einer Firma.',
  'She works in Human Resources (HR) with a friend.',
  'Die Person (F) wartete mit dem Hund.',
  'Podle nařízení Rady (ES) č. 1/2006 a uredbe Sveta (ES) št. 2/2006.',
  'Saskaņā ar Regulu (ES) 2018/1862 un Padomes Lēmumu.',
  'Das Auto hat ein H-Kennzeichen erhalten.',
])('no codes: %s', (text) => {
  expect(codes(text)).toEqual([]);
});
