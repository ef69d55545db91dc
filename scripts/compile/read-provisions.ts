/**
 * The book calls a line "official" only where a keeper has read the provision in an official text. What was read of an act
 * of the Union or of a convention is kept on its page (`read`); everything else is a faithful report at best.
 */
import type { BookCitation, Instrument, Layer } from '../../rules/model/book.ts';

/** A stretch of an act: articles by number, or a named part such as an annex. */
type Stretch = { part: string; first: number; last: number };

/** @returns the provisions among these that no keeper has read in an official text, as cited */
export function unreadProvisions(cited: BookCitation[], instruments: Record<string, Instrument>): string[] {
  return cited.flatMap(({ instrument: id, article }) => {
    const instrument = instruments[id];
    if (!instrument || !article || !isKept(instrument)) return [];
    const read = (instrument.read ?? []).flatMap(stretches);
    return stretches(article).every((wanted) => read.some((known) => covers(known, wanted)))
      ? []
      : [`${id} ${article}`];
  });
}

/** What a layer's verdict and values rest on. */
export function provisionsOfLayer(layer: Layer): BookCitation[] {
  return [...(layer.basis ? [layer.basis] : []), ...(layer.why?.acts ?? []), ...Object.values(layer.decides ?? {})];
}

/** Acts of the Union and general conventions; bilateral treaties and national law keep their sources line by line. */
export function isKept({ celex, kind }: Instrument): boolean {
  return celex !== undefined || kind === 'convention';
}

/** "40(2)(a), 42-43" → articles 40, 42 to 43; "Annex XII, Part A, point 6" → that annex; "recitals 28-36". */
function stretches(article: string): Stretch[] {
  const plain = article.replace(/\([^)]*\)/g, '').trim();
  const annex = /^Annex [IVXLC]+/.exec(plain);
  if (annex) return [{ part: annex[0], first: 0, last: 0 }];
  const part = /^recitals?/.test(plain) ? 'recital' : 'article';
  return [...plain.matchAll(/(\d+[a-z]?)(?:\s*-\s*(\d+[a-z]?))?/g)].map(([, first = '', last = first]) => ({
    part,
    first: order(first),
    last: order(last),
  }));
}

/** Places 36b between 36 and 37. */
function order(article: string): number {
  const letter = /[a-z]$/.exec(article)?.[0];
  return Number.parseInt(article, 10) + (letter ? (letter.charCodeAt(0) - 96) / 100 : 0);
}

function covers(known: Stretch, wanted: Stretch): boolean {
  return known.part === wanted.part && known.first <= wanted.first && wanted.last <= known.last;
}
