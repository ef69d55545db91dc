import { expect, it } from 'vitest';
import { placesIn } from './places-in.ts';

it.each([
  ['pl', 'jedziemy za nim do znojma', 'CZ'],
  ['pl', 'znaleziony obraz z muzeum w brnie', 'CZ'],
  ['cs', 'utekl, teď je u Trenčína', 'SK'],
  ['sk', 'stoji pri Szombathelyi', 'HU'],
  ['sl', 'bežal je proti velikovcu', 'AT'],
  ['hr', 'ušli su u lendavu', 'SI'],
  ['hu', 'a kocsi már kassára ért', 'SK'],
  ['ro', 'a fugit spre centrul silistrei', 'BG'],
  ['bg', 'избягаха към Кавала', 'GR'],
  ['el', 'το φορτηγό πήγε προς τη Φιλιππούπολη', 'BG'],
  ['lt', 'jis jau Bauskėje', 'LV'],
  ['lv', 'viņš ir Panevėžī, pie Joniškes', 'LT'],
  ['et', 'auto jõudis juba Valmierasse', 'LV'],
  ['fi', 'auto on jo haaparannassa ja kohta luulajassa', 'SE'],
  ['sv', 'han kör mot Rovaniemi', 'FI'],
  ['da', 'bilen er på vej til Trelleborg', 'SE'],
  ['no', 'han er i Uddevalla nå', 'SE'],
  ['mt', 'marru lejn Palermu', 'IT'],
  ['ga', 'tá siad in Inis Ceithleann', 'GB'],
])('%s: %s: %s', (lang, text, state) => {
  expect(placesIn(text, [lang])).toEqual([state]);
});

it.each([
  ['cs', 'platí pro ně Neapol II?'],
  ['hr', 'ušao je u kuću za njim'],
  ['pl', 'gonimy go w lesie, czy można wejść do domu'],
  ['fi', 'mitä kieltä pyynnössä käytetään'],
  ['et', 'autos oli ebaseaduslik viin'],
  ['hu', 'román rendőr jön ide'],
])('%s: no town in: %s', (lang, text) => {
  expect(placesIn(text, [lang])).toEqual([]);
});
