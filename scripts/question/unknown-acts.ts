/** What a typed question cites and the book has not: a number of an act, or an article behind an act's last one. */

import { cite } from '../../rules/brief/cite.ts';
import { plainWords } from '../../rules/detect/asked-fit.ts';
import type { Book } from '../../rules/model/book.ts';
import type { Citation } from '../../rules/model/briefing.ts';
import type { Finding } from '../../rules/model/finding.ts';
import { readYaml } from '../compile/lexicon-files.ts';
import { root } from '../root.ts';
import { theDetector } from '../rulebook/load-detector.ts';
import { questionLanguages } from './question-languages.ts';

type CitingWords = Partial<Record<'regulation' | 'directive' | 'decision' | 'framework', string[]>>;

interface Unknown {
  /** Numbers of acts, as they are written, that are none of the book's. */
  numbers: string[];
  /** Articles that their act has not, since it ends before. */
  articles: Citation[];
}

/** A number with a year before or behind it: "2019/9999", "767/2008". */
const number = /(?<![\d/])(?:(?:19[5-9]|20[0-4])\d\/\d{1,4}|\d{1,4}\/(?:19[5-9]|20[0-4])\d)(?!\d|\/\d)/g;
/** The word for the kind of act stands among so many words before the number: "Regulation (EU) No". */
const kindWithin = 3;

/** @param input a question as it came in; its languages are read as its topics are */
export function unknownIn(book: Book, { text, home, lang }: Record<string, unknown>): Unknown {
  if (typeof text !== 'string' || typeof home !== 'string') return { numbers: [], articles: [] };
  const found = theDetector().detect(text, { hasCue: true });
  const langs = questionLanguages(book, text, home, typeof lang === 'string' ? lang : undefined);
  return { numbers: unknownNumbers(text, langs, found), articles: unknownArticles(book, found) };
}

function unknownNumbers(text: string, langs: readonly string[], found: readonly Finding[]): string[] {
  const known = found.filter(({ kind }) => kind === 'instrument' || kind === 'citation');
  return [...text.matchAll(number)].flatMap((match) => {
    const isKnown = known.some(({ start, end }) => start <= match.index && match.index < end);
    const before = plainWords(text.slice(0, match.index).split(/[,;:]/).at(-1) ?? '').slice(-kindWithin);
    return !isKnown && langs.some((lang) => before.some((word) => kindsIn(lang).has(word))) ? [match[0]] : [];
  });
}

function unknownArticles(book: Book, found: readonly Finding[]): Citation[] {
  return found.flatMap(({ citation }) => {
    const last = citation && book.instruments[citation.instrument]?.articles;
    if (!citation?.article || last === undefined || Number.parseInt(citation.article, 10) <= last) return [];
    return [cite(book, { instrument: citation.instrument, article: citation.article })];
  });
}

const kindsBy = new Map<string, ReadonlySet<string>>();

function kindsIn(lang: string): ReadonlySet<string> {
  const read = kindsBy.get(lang);
  if (read) return read;
  const words = readYaml<CitingWords>(`${root}/rules/detect/lexicon/${lang}/citations.yaml`, {});
  const { regulation = [], directive = [], decision = [], framework = [] } = words;
  const kinds = new Set([...regulation, ...directive, ...decision, ...framework].flatMap(plainWords));
  kindsBy.set(lang, kinds);
  return kinds;
}
