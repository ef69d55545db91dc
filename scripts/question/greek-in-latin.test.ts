import { expect, it } from 'vitest';
import { greekOf } from './greek-in-latin.ts';

it.each([
  ['evropaiko entalma sullipsis apo tin gallia', 'ευρωπαϊκό ένταλμα σύλληψης από την Γαλλία'],
  ['perase ta synora ths Boulgarias', 'πέρασε τα σύνορα της Βουλγαρίας'],
  ['se poses wres einai to aitima', 'σε πόσες ώρες είναι το αίτημα'],
  ['elegxomeni paradosi sto bari', 'ελεγχόμενη παράδοση στο Μπάρι'],
])('%s', (typed, meant) => {
  const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  expect(bare(greekOf(typed, true))).toBe(bare(meant));
});

it.each([
  ['How long does Bulgaria have to answer an urgent request?', true],
  ['What is the deadline to notify Greece of an interception?', false],
  ['Πόσες ώρες έχουμε για το SIS;', true],
  ['FR eaw', false],
])('leaves as it is: %s', (typed, isSaid) => {
  expect(greekOf(typed, isSaid)).toBe(typed);
});
