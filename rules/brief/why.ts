/** What makes a layer's answer a "no": the act, and the states that it leaves out on the day. */
import type { Book, BookCitation, Layer, StateId } from '../model/book.ts';
import type { Why } from '../model/briefing.ts';
import { binds, inForce } from './bound.ts';
import { cite } from './cite.ts';
import { type Situation, statesOf } from './situation.ts';

/** @returns null where the book gives no code for it */
export function whyOf(book: Book, layer: Layer, situation: Situation): Why | null {
  if (!layer.why) return null;
  const citation = actOf(book, layer, situation);
  const act = citation ? cite(book, citation) : null;
  const states = citation ? statesOutside(book, layer, citation, situation) : [];
  const { code } = layer.why;
  const needsStates = code === 'outside' || code === 'outside-no-treaty';
  return { code: needsStates && states.length === 0 ? 'not-in-force' : code, act, states };
}

/** The provision that an answer rests on: of the acts that make it a "no" the first in force on the day, else the layer's basis. */
export function actOf(book: Book, layer: Layer, situation: Situation): BookCitation | undefined {
  const acts = layer.why?.acts ?? (layer.basis ? [layer.basis] : []);
  return acts.find(({ instrument }) => isInForce(book, instrument, situation)) ?? acts[0];
}

function isInForce(book: Book, id: string, { day }: Situation): boolean {
  const instrument = book.instruments[id];
  return instrument !== undefined && inForce(instrument, day);
}

/** Those whom the act does not bind, and those whom the layer names because the act binds them only in part. */
function statesOutside(book: Book, layer: Layer, { instrument: id }: BookCitation, situation: Situation): StateId[] {
  const { when, why } = layer;
  const named = [why?.states, when?.host, when?.home, when?.partner, when?.either].flatMap((list) => list ?? []);
  const instrument = book.instruments[id];
  return statesOf(situation).filter(
    (state) => named.includes(state) || (instrument && !binds(book, instrument, state, situation.day)),
  );
}
