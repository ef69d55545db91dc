import type { Book, Centre } from '../model/book.ts';
import type { CardCentre } from '../model/briefing.ts';
import { type Situation, serves } from './situation.ts';

/** The joint centres that serve both states on the day, the one of fewest states first: it knows the border best. */
export function centresFor(book: Book, situation: Situation): CardCentre[] {
  return book.centres
    .filter((centre) => serves(centre, situation))
    .sort((a, b) => a.states.length - b.states.length)
    .map(centreOf);
}

/** What officers are shown of a centre. */
export function centreOf({ id, name, place, basis, tasks, confidence, source }: Centre): CardCentre {
  return { id, name, place, basis: basis ?? null, tasks: tasks ?? null, confidence, source: source ?? null };
}
