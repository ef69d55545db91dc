import { describe, expect, test } from 'vitest';
import { makePacks } from '../../scripts/compile/lexicon.ts';
import { root } from '../../scripts/root.ts';
import { createDetector } from './detector.ts';

const detector = createDetector(...makePacks(root));
const statesOf = (findings: ReturnType<typeof detector.detect>) =>
  findings.filter(({ kind }) => kind === 'state').map(({ id }) => id);

describe('a field for a name holds no state', () => {
  test.each([
    ['Sukunimi', 'Ruotsalainen'],
    ['Prezime', 'Hrvat'],
    ['Nachname', 'Deutsch'],
    ['Nom de famille', 'Polonais'],
    ['Primer apellido', 'Francés'],
    ['Επώνυμο', 'Γερμανός'],
    ['Perekonnanimi', 'Lätlane'],
    ['Uzvārds', 'Vācietis'],
    ['Cognome e nome', 'Tedesco'],
    ['Last name', 'Holland'],
  ])('%s: %s', (label, value) => {
    expect(statesOf(detector.detectField(label, value))).toEqual([]);
    expect(statesOf(detector.detectField('Nationality', value))).not.toEqual([]);
  });

  test.each(['Nom : Français', 'Name:\nDeutsch', 'Sukunimi\nRuotsalainen'])('%j', (text) => {
    expect(statesOf(detector.detect(text))).toEqual([]);
  });
});

test.each([
  ['Indagato', 'Rossi Germania Franco', []],
  ['Fahrer', 'Erika Ungarn', []],
  ['Fahrer', 'polnischer Staatsangehöriger', ['PL']],
  ['Indagato', 'cittadino francese', ['FR']],
])('a person in a field for people: %s: %s', (label, value, states) => {
  expect(statesOf(detector.detectField(label, value))).toEqual(states);
});

describe('an address holds no state', () => {
  test.each([
    'Adresa: Poľská 12',
    'bytom Maďarská 5',
    'bytem Polská 12',
    'Adres: Niemiecka 3/4',
    'Adresa: Italská 8',
    'Poola tn 3',
    'Ulica Republike Austrije 12',
    'Triq l-Italja',
    'rue d’Autriche 4',
    'residente in via Francia 12',
  ])('%s', (text) => {
    expect(statesOf(detector.detect(text))).toEqual([]);
  });

  test.each([
    ['poľská hliadka', 'PL'],
    ['Kroatia voitti Saksan 3–0.', 'HR'],
    ['in Francia il 12 maggio', 'FR'],
  ])('%s is none', (text, state) => {
    expect(statesOf(detector.detect(text))).toContain(state);
  });
});

describe('a code behind the words for a plate’s sign', () => {
  test.each([
    ['Auto met landencode PL stond op de vluchtstrook.', 'PL'],
    ['Auto con sigla CZ in sosta.', 'CZ'],
    ['Turismo con distintivo CZ mal estacionado.', 'CZ'],
    ['Pojazd z kodem kraju PL i naklejką.', 'PL'],
    ['Vozidlo s kódem země PL na značce.', 'PL'],
    ['vozidlo s rozlišovacou značkou H', 'HU'],
    ['Vozilo s oznakom SLO na tablici.', 'SI'],
    ['Bil med nationalitetsmærke D holdt parkeret.', 'DE'],
    ['Patrol saw a car with a sticker (PL) in the lane.', 'PL'],
    ['Kilven maatunnus EE, kuski juopunut.', 'EE'],
  ])('%s', (text, state) => {
    expect(statesOf(detector.detect(text))).toEqual([state]);
  });

  test.each(['THE STICKER IS ON THE CAR', 'sigla AN', 'the country PM visited', 'nel paese AL confine'])(
    'not: %s',
    (text) => {
      expect(statesOf(detector.detect(text))).toEqual([]);
    },
  );
});

test('D is Germany near another state, and an initial elsewhere', () => {
  expect(statesOf(detector.detect('Der Fahrer kam aus Tschechien nach D und schlief.'))).toEqual(['CZ', 'DE']);
  expect(statesOf(detector.detect('Der Fahrer sprach mit D und fuhr nach Hause.'))).toEqual([]);
  expect(statesOf(detector.detect('Der Zeuge aus Polen war mit D. unterwegs.'))).toEqual(['PL']);
});
