/** What an answer rests on: the lines of its card that say it, the nearest first. */
import type { FactValue } from '../model/book.ts';
import type { Card, CardLine, Citation } from '../model/briefing.ts';

const mostLines = 2;

/** Lines that carry the value, then lines of the provision that decided it, then of its parts. Nothing that only comes later. */
export function linesOfFact(card: Card, fact: string, value: FactValue, citation: Citation | null): CardLine[] {
  const carries = (line: CardLine) => line.values?.[fact] === value;
  return nearest(card, citation, carries);
}

export function linesOfVerdict(card: Card): CardLine[] {
  return nearest(card, card.decidedBy?.citation ?? null, () => false);
}

function nearest(card: Card, citation: Citation | null, carries: (line: CardLine) => boolean): CardLine[] {
  const rank = (line: CardLine) => {
    if (carries(line)) return 0;
    const cited = line.citations.filter(({ instrument }) => instrument === citation?.instrument);
    if (cited.some(({ article }) => article === citation?.article)) return 1;
    return cited.some(({ article }) => isWithin(article, citation?.article ?? null)) ? 2 : 3;
  };
  return card.lines
    .filter((line) => line.coming === undefined && line.confidence !== 'unverified' && line.slot !== 'overlap')
    .map((line) => ({ line, rank: rank(line) }))
    .filter((one) => one.rank < 3)
    .sort((a, b) => a.rank - b.rank || Number(b.line.kind === 'power') - Number(a.line.kind === 'power'))
    .slice(0, mostLines)
    .map(({ line }) => line);
}

/** 41(5)(b) is within 41, and 41(4) is not within 41(4a). */
function isWithin(article: string | null, whole: string | null): boolean {
  return whole !== null && article?.startsWith(`${whole}(`) === true;
}
