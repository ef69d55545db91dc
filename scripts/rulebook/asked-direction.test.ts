import { expect, it } from 'vitest';
import { askedDirection } from './asked-direction.ts';
import { loadBook } from './load-book.ts';

const book = loadBook();

it.each([
  ['FR', 'Une patrouille belge peut-elle nous poursuivre à Lille et interpeller le fuyard ?'],
  ['DE', 'Die niederländische Polizei verfolgt jemanden bis zu uns, darf sie ihn festhalten?'],
  ['NL', 'Belgische agenten zitten achter een auto aan die naar ons komt, mogen ze schieten?'],
  ['IT', 'i poliziotti sloveni inseguono un ladro fino a Trieste, possono fermarlo?'],
  ['PL', 'niemiecka policja ściga go do nas, ile kilometrów?'],
  ['SI', 'Italijani so pridrveli za roparjem v Koper, ga smejo prijeti?'],
  ['SE', 'dansk polis jagar en bil in i Malmö, får de gripa föraren?'],
])('%s: they come to us: %s', (home, text) => {
  expect(askedDirection(book, text, home)).toBe('in');
});

it.each([
  ['DE', 'Täter flüchtet von Kehl nach Straßburg, dürfen wir ihn festhalten, bis die Franzosen da sind?'],
  ['FR', 'Peut-on poursuivre un voleur en Belgique et l’interpeller ?'],
  ['NL', 'Mag ik met mijn dienstwapen de grens over als ik een verdachte achtervolg naar Duitsland?'],
  ['IT', 'Chi devo avvisare tra i colleghi austriaci prima di passare il Brennero?'],
  ['FR', 'Qui prévient les policiers belges quand nous entrons dans leur zone ?'],
  ['SE', 'Dansk polis har ringt, får vi förfölja bilen till Köpenhamn?'],
  ['PL', 'Czy możemy jechać za nim do Czech i zatrzymać przed przyjazdem czeskiej policji?'],
])('%s: we go to them, or ask for ourselves: %s', (home, text) => {
  expect(askedDirection(book, text, home)).toBe('out');
});
