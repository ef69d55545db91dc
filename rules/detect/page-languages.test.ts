import { describe, expect, it } from 'vitest';
import { makePacks } from '../../scripts/compile/lexicon.ts';
import { root } from '../../scripts/root.ts';
import { createDetector } from './detector.ts';
import { SpokenLanguages } from './page-languages.ts';
import { addWords, newSieve } from './word-sieve.ts';

const [packs, common] = makePacks(root);
const of = (...texts: string[]) => {
  const evidence = new SpokenLanguages(packs);
  for (const text of texts) addWords(newSieve(), text, evidence.hear);
  return evidence.languages;
};

describe('the languages of a page', () => {
  it.each([
    ['de', 'Das Fahrzeug ist über die Brücke und nicht mehr zu sehen, der Fahrer wird noch gesucht.'],
    ['fr', 'Le conducteur est parti avec la voiture et ne veut pas dire pour qui il travaille dans cette ville.'],
    ['pl', 'Podejrzany wyjechał samochodem i nie wrócił, a jego wspólnik jest nadal w mieście, ale nie wiemy gdzie.'],
    ['el', 'Ο οδηγός έφυγε με το αυτοκίνητο και δεν γύρισε στην πόλη που είναι κοντά.'],
    ['hu', 'A vezető elhajtott, és nem tudjuk, hogy merre ment, de az autó még itt van.'],
    ['fi', 'Kuljettaja lähti autolla ja hän ei ole vielä palannut, mutta auto on nähty.'],
    ['el', 'ΤΟ ΟΧΗΜΑ ΔΙΕΦΥΓΕ ΑΠΟ ΤΗΝ ΠΟΛΗ ΚΑΙ ΔΕΝ ΕΧΕΙ ΒΡΕΘΕΙ, ΟΠΩΣ ΤΩΡΑ ΠΟΥ ΤΟ ΨΑΧΝΟΥΝ'],
    ['bg', 'ШОФЬОРЪТ Е ИЗБЯГАЛ ОТ ГРАДА И НЕ Е НАМЕРЕН, А АВТОМОБИЛЪТ ВСЕ ОЩЕ СЕ ИЗДИРВА, КАКТО И ТРИМАТА С НЕГО'],
    ['no', 'Føreren kjørte bort og er ikke sett etter det, men bilen er ikke funnet av noen.'],
  ])('%s is recognised', (lang, text) => {
    expect(of(text)).toContain(lang);
  });

  it('are several where one sentence is in another language', () => {
    const polish = 'Podejrzany wyjechał samochodem i nie wrócił, ale nie wiemy gdzie jest. '.repeat(3);
    const found = of(polish, 'Das Fahrzeug ist über die Brücke und nicht mehr zu sehen.');
    expect(found).toEqual(expect.arrayContaining(['pl', 'de']));
    expect(found).not.toContain('fi');
  });

  it('are not guessed from a form with names and numbers', () => {
    expect(of('FRANCO Romain 1-EXE-000 BEL B 12.03.1990')).toEqual([]);
  });
});

describe('the languages whose phrases a detector was not given', () => {
  const german = packs.map(({ phrases, ...pack }) => (pack.lang === 'de' && phrases ? { ...pack, phrases } : pack));
  const detector = createDetector(german, common);

  it.each([
    ['Le conducteur est parti avec la voiture et ne veut pas dire pour qui il travaille dans cette ville.', ['fr']],
    ['Das Fahrzeug ist über die Brücke und nicht mehr zu sehen, der Fahrer wird noch gesucht.', []],
    ['FRANCO Romain 1-EXE-000 BEL B 12.03.1990', []],
  ])('%s', (text, missed) => {
    expect(detector.languagesMissed(text)).toEqual(missed);
  });
});
