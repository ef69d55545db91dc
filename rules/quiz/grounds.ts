/** What an answer rests on: the lines of its card that say it, the nearest first. */
import type { Card, CardLine, Citation, Tile } from '../model/briefing.ts';

const mostLines = 2;

/** Lines that carry the value, then lines of the provision that decided it, then of its parts. Nothing that only comes later. */
export function linesOfFact(card: Card, { fact, value, rank, citation }: Tile): CardLine[] {
  // One provision holds a state's whole declaration, and an act without its article is about everything.
  const isWide = rank === 'declaration' || (citation?.article ?? null) === null;
  return nearest(card, (line) => {
    if (line.values?.[fact] === value) return 0;
    const away = distance(line, citation);
    if (line.slot !== 'never') return isWide ? null : away;
    return away !== null && value === false && line.kind === 'prohibition' ? away + 2 : null;
  });
}

export function linesOfVerdict(card: Card): CardLine[] {
  const isNo = card.verdict === 'not-available';
  return nearest(card, (line) =>
    line.slot === 'never' && !isNo ? null : distance(line, card.decidedBy?.citation ?? null),
  );
}

/**
 * The lines of the lowest rank that there is.
 * @param rankOf null for a line that is about something else
 */
function nearest(card: Card, rankOf: (line: CardLine) => number | null): CardLine[] {
  const ranked = card.lines
    .filter((line) => line.coming === undefined && line.confidence !== 'unverified' && line.slot !== 'overlap')
    .flatMap((line) => {
      const rank = rankOf(line);
      return rank === null ? [] : [{ line, rank }];
    });
  const best = Math.min(...ranked.map(({ rank }) => rank));
  return ranked
    .flatMap(({ line, rank }) => (rank === best ? line : []))
    .sort((a, b) => Number(b.kind === 'power') - Number(a.kind === 'power'))
    .slice(0, mostLines);
}

/** 1 for a line of the same provision, 2 for one of its parts. */
function distance(line: CardLine, citation: Citation | null): number | null {
  const articles = line.citations
    .filter(({ instrument }) => instrument === citation?.instrument)
    .map(({ article }) => article);
  if (citation === null || articles.length === 0) return null;
  if (articles.includes(citation.article)) return 1;
  return articles.some((article) => isWithin(article, citation.article)) ? 2 : null;
}

/** 41(5)(b) is within 41, and 41(4) is not within 41(4a). */
function isWithin(article: string | null, whole: string | null): boolean {
  return whole !== null && article?.startsWith(`${whole}(`) === true;
}
