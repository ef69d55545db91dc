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
  ['PL', 'niemiecka policja tu dzwoniła, czy możemy ścigać sprawcę do Niemiec?'],
  ['IT', 'Chi devo avvisare tra i colleghi austriaci prima di passare il Brennero?'],
  ['FR', 'Qui prévient les policiers belges quand nous entrons dans leur zone ?'],
  ['SE', 'Dansk polis har ringt, får vi förfölja bilen till Köpenhamn?'],
  ['PL', 'Czy możemy jechać za nim do Czech i zatrzymać przed przyjazdem czeskiej policji?'],
])('%s: we go to them, or ask for ourselves: %s', (home, text) => {
  expect(askedDirection(book, text, home)).toBe('out');
});

it.each([
  ['DE', 'die polen wollen daten von uns, bis wann'],
  ['DE', 'Wir sind Vollstreckungsstaat eines Haftbefehls aus Spanien, Frist?'],
  ['FR', 'La police allemande nous demande des informations, quel délai ?'],
  ['IE', 'The Dutch have asked us for vehicle data. How long have we got?'],
  ['IE', 'we received a request from Latvia, urgent'],
  ['ES', 'hemos recibido de Italia una orden europea de investigación, ¿plazo?'],
  ['IT', 'La polizia francese ci chiede i dati di un intestatario, entro quando?'],
  ['PT', 'Os espanhóis pedem-nos informação urgente. Prazo?'],
  ['NL', 'verzoek uit Duitsland binnengekomen, hoe snel moeten we antwoorden'],
])('%s: they ask us: %s', (home, text) => {
  expect(askedDirection(book, text, home)).toBe('in');
});

it.each([
  ['DE', 'Unser Staatsanwalt bittet uns, in Polen anzufragen. Frist?'],
  ['DE', 'Die Polen haben uns einen Treffer geschickt, wie fragen wir nach?'],
  ['FR', 'Le parquet nous demande de surveiller un suspect en Belgique, qui autorise ?'],
  ['IE', 'How long do the Germans have to answer us?'],
  ['IE', 'my boss asked us to check a car from France'],
  ['IT', 'chiediamo alla Francia i dati, quanto tempo hanno?'],
  ['NL', 'wij vragen de Duitsers om gegevens, wanneer moeten zij antwoorden?'],
])('%s: another asks us to ask them, or we ask: %s', (home, text) => {
  expect(askedDirection(book, text, home)).toBe('out');
});
