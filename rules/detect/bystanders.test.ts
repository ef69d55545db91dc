import { describe, expect, it } from 'vitest';
import { theDetector } from '../../scripts/rulebook/load-detector.ts';

/** The states of a page's text, those in brackets that count only where the page names no other. */
const statesIn = (text: string) =>
  theDetector()
    .detect(text, { onPage: true, withLone: true })
    .filter(({ kind }) => kind === 'state')
    .map(({ id, isLone }) => (isLone ? `(${id})` : id));

describe('adjectives of states on a page', () => {
  it.each([
    ['Im Laderaum lagen spanische Fliesen und die Ladung war nass.', '(ES)'],
    ['Het busje zat vol met Turkse tapijten uit de winkel.', '(TR)'],
    ['V kufru vezl holandské tulipány pro matku.', '(NL)'],
    ['Avea la el și un parfum franțuzesc desfăcut.', '(FR)'],
    ['Lasten bestod af hollandske tulipaner til en butik.', '(NL)'],
    ['Στο πορτμπαγκάζ είχε και δανέζικο βούτυρο.', '(DK)'],
  ])('of goods count only where no other state stands: %s', (text, state) => {
    expect(statesIn(text)).toEqual([state]);
  });

  it.each([
    ['Die spanische Bundespolizei hat angerufen.', 'ES'],
    ['De Turkse bestuurder is aangehouden.', 'TR'],
    ['Holandské registrační značky jsou padělané.', 'NL'],
    ['A fost oprit un autoturism francez lângă oraș.', 'FR'],
    ['En hollandsk lastbil holdt ved grænsen.', 'NL'],
    ['Το σκάφος είχε δανέζικη σημαία.', 'DK'],
    ['Driver: Anna Example, Polish', 'PL'],
  ])('of people, offices and vehicles count: %s', (text, state) => {
    expect(statesIn(text)).toEqual([state]);
  });
});

describe('names of states in other names', () => {
  it.each([
    ['The crew of the ferry Queen of Norway was asked.', '(NO)'],
    ['Boodschappen voor J. van Oostenrijk bezorgd.', undefined],
    ['Strādā uzņēmumā Dānijas Mēbeles jau gadu.', '(DK)'],
    ['Nave\n\nRegina di Svezia', '(SE)'],
    ['O almoço foi bacalhau com queijo da Holanda e pão.', '(NL)'],
  ])('count only where no other state stands, if at all: %s', (text, state) => {
    expect(statesIn(text)).toEqual(state ? [state] : []);
  });

  it.each([
    ['Request of Poland for surrender', 'PL'],
    ['The Republic of Poland asks for help.', 'PL'],
    ['Il fermato è fuggito in Svezia ieri.', 'SE'],
    ['Die Fahrt nach Polen ist beendet.', 'PL'],
    ['Letter from Poland Received', 'PL'],
  ])('count where nothing else is called so: %s', (text, state) => {
    expect(statesIn(text)).toEqual([state]);
  });
});
