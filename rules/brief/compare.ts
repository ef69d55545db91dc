/**
 * One topic at several borders, or at one border on several days, side by side: a column for each, a row for the verdict
 * and for each value, and a mark on what is not as in the other columns. Pure; built on `brief`.
 */
import type { Book, Confidence, FactValue, IsoDate, Rank, StateId, TopicId } from '../model/book.ts';
import type { Card, CardLine, Citation, Direction, Officer } from '../model/briefing.ts';
import { brief } from './brief.ts';

/** A border on a day. The partner is null for a topic of the officer's own state alone. */
export interface Border {
  partner: StateId | null;
  day: IsoDate;
}

export interface CompareRequest {
  officer: Officer;
  topic: TopicId;
  direction: Direction;
  /** The columns, in order. */
  borders: Border[];
  /** What a cell is held against: what most borders say, or the column before it (the same border on an earlier day). */
  against: 'most' | 'previous';
}

export interface ComparedColumn extends Border {
  card: Card;
  /** Against the column before: rules that apply only here, and rules that apply no more. Empty when held against most. */
  came: CardLine[];
  went: CardLine[];
}

export interface ComparedCell {
  /** Null: the card has no such value. */
  value: FactValue | null;
  /** Whose answer it is. */
  rank: Rank | null;
  citation: Citation | null;
  confidence: Confidence;
  /** It is not what it is held against. */
  stands: boolean;
}

export interface ComparedRow {
  /** The fact; `verdict` for the verdict. */
  id: string;
  /** One a column. */
  cells: ComparedCell[];
  /** Not all columns say the same. */
  differs: boolean;
}

export interface Comparison {
  topic: TopicId;
  home: StateId;
  direction: Direction;
  against: CompareRequest['against'];
  columns: ComparedColumn[];
  verdict: ComparedRow;
  /** In the book's order. */
  facts: ComparedRow[];
}

/**
 * @param book with the topic
 * @returns a column for each border for which the book makes a card
 * @throws UnknownInRequest as `brief` does
 */
export function compare(book: Book, request: CompareRequest): Comparison {
  const { officer, topic, direction, against } = request;
  const made = request.borders.flatMap(({ partner, day }) => {
    const partners = partner === null ? [] : [partner];
    const [card] = brief(book, { officer, partners, topics: [topic], direction, asOf: day }).cards;
    return card ? [{ partner, day, card }] : [];
  });
  const order = (fact: string) => book.facts[fact]?.order ?? Number.MAX_SAFE_INTEGER;
  return { topic, home: officer.homeState, direction, against, ...sideBySide(made, against, order) };
}

/**
 * Cards of one topic, each in its column.
 * @param order where a fact stands among the rows
 */
export function sideBySide(
  made: Omit<ComparedColumn, 'came' | 'went'>[],
  against: CompareRequest['against'],
  order: (fact: string) => number,
): Pick<Comparison, 'columns' | 'verdict' | 'facts'> {
  const cards = made.map((column) => column.card);
  const facts = [...new Set(cards.flatMap((card) => card.tiles.map((tile) => tile.fact)))];
  return {
    columns: made.map((column, at) => ({
      ...column,
      ...(against === 'previous' ? changed(made[at - 1]?.card, column.card) : { came: [], went: [] }),
    })),
    verdict: row('verdict', cards.map(verdictCell), against, () => true),
    facts: facts
      .sort((a, b) => order(a) - order(b))
      // Where the measure is not available there are no values: the verdict has said it, and no cell repeats it.
      .map((fact) => row(fact, cards.map(factCell(fact)), against, (at) => cards[at]?.verdict !== 'not-available')),
  };
}

/** All land neighbours of a state on one day; none for an island. */
export function bordersOf(book: Book, home: StateId, day: IsoDate): Border[] {
  return (book.states[home]?.neighbours ?? [])
    .filter((partner) => book.states[partner])
    .map((partner) => ({ partner, day }));
}

function changed(before: Card | undefined, after: Card): Pick<ComparedColumn, 'came' | 'went'> {
  if (!before) return { came: [], went: [] };
  const only = (card: Card, other: Card) => {
    const ids = new Set(applied(other).map((line) => line.id));
    return applied(card).filter((line) => !ids.has(line.id));
  };
  return { came: only(after, before), went: only(before, after) };
}

function applied(card: Card): CardLine[] {
  return card.lines.filter((line) => line.coming === undefined);
}

type PlainCell = Omit<ComparedCell, 'stands'>;

function verdictCell({ verdict, decidedBy, confidence }: Card): PlainCell {
  return { value: verdict, rank: decidedBy?.rank ?? null, citation: decidedBy?.citation ?? null, confidence };
}

function factCell(fact: string): (card: Card) => PlainCell {
  return (card) => {
    const tile = card.tiles.find((candidate) => candidate.fact === fact);
    if (!tile) return { value: null, rank: null, citation: null, confidence: card.confidence };
    const { value, rank, citation, confidence } = tile;
    return { value, rank, citation, confidence };
  };
}

/** @param counts whether a column takes part in the comparison */
function row(
  id: string,
  cells: PlainCell[],
  against: CompareRequest['against'],
  counts: (at: number) => boolean,
): ComparedRow {
  const counted = cells.filter((_, at) => counts(at)).map((cell) => cell.value);
  const most = commonest(counted);
  const stands = (value: PlainCell['value'], at: number) => {
    if (!counts(at)) return false;
    if (against === 'most') return value !== most;
    return at > 0 && counts(at - 1) && value !== cells[at - 1]?.value;
  };
  return {
    id,
    cells: cells.map((cell, at) => ({ ...cell, stands: stands(cell.value, at) })),
    differs: new Set(counted).size > 1,
  };
}

/** The value that most have; of equals the first. */
function commonest(values: PlainCell['value'][]): PlainCell['value'] {
  const counts = new Map<PlainCell['value'], number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
