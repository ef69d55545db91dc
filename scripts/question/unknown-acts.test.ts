import { expect, it } from 'vitest';
import { loadBook } from '../rulebook/load-book.ts';
import { unknownIn } from './unknown-acts.ts';

const book = loadBook();

it.each([
  ['en', 'What does Regulation (EU) 2019/9999 say on requests to France?', '2019/9999'],
  ['de', 'Was regelt der Rahmenbeschluss 2011/555/JI für Ersuchen an Polen?', '2011/555'],
  ['pt', 'o que diz a Diretiva 2030/12 sobre pedidos a Espanha?', '2030/12'],
  ['fr', 'le règlement (UE) 2021/8765 permet-il la poursuite en Belgique ?', '2021/8765'],
])('a number that no act of the book has is told (%s)', (lang, text, number) => {
  expect(unknownIn(book, { home: 'LU', lang, text })).toEqual({ numbers: [number], articles: [] });
});

it.each([
  ['en', 'Article 412 CISA: what does it allow towards France?', 'cisa', '412'],
  ['fr', 'l’article 95 de la directive 2014/41 permet quoi avec l’Italie ?', 'dir-2014-41', '95'],
  ['nl', 'artikel 200 van de SUO, achtervolging naar België', 'cisa', '200'],
])('an article behind the last one of its act is told (%s)', (lang, text, instrument, article) => {
  const { numbers, articles } = unknownIn(book, { home: 'LU', lang, text });
  expect(numbers).toEqual([]);
  expect(articles).toMatchObject([{ instrument, article }]);
});

it.each([
  ['de', 'Art. 26 VO (EU) 2018/1862, Treffer in Polen, Az. 123/2019'],
  ['en', 'Regulation (EC) No 767/2008 and Article 142 CISA, case 45/2020'],
  ['es', 'según la Ley 11/2003, ¿un equipo conjunto con Francia?'],
  ['it', 'art. 13 della decisione quadro 2002/584/GAI, procedimento 881/2024'],
])('what is there is not, nor a case or a national act (%s)', (lang, text) => {
  expect(unknownIn(book, { home: 'DE', lang, text })).toEqual({ numbers: [], articles: [] });
});
