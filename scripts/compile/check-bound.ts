/** Whether what layers and lines rest on binds the states that they are for: otherwise a card misleads, or shows nothing. */
import { binds } from '../../rules/brief/bound.ts';
import { citationsOf } from '../../rules/brief/layers.ts';
import type { Book, Instrument, IsoDate, Layer, Line, StateId } from '../../rules/model/book.ts';

/** One state's own acts bind that state alone, and still say what holds at its border. */
const oneSided: ReadonlySet<Instrument['kind']> = new Set(['national-law', 'declaration']);

/** A layer for two named states must rest on an instrument that binds both: otherwise it would never be shown. */
export function unboundBasis(book: Book, layer: Layer): string[] {
  const instrument = layer.basis && book.instruments[layer.basis.instrument];
  const day = instrument && latest(layer.from, instrument.from);
  if (!day || layer.reach !== undefined) return [];
  return namedStates(book, layer)
    .filter((id) => !binds(book, instrument, id, day))
    .map((id) => `${instrument.id} does not bind ${id} on ${day}`);
}

/**
 * What a line cites must bind every state that its layer names, one state's own acts at least one of them, and something of
 * it must be in force when the layer is. Lines with a condition of their own are left to it, as is what the layer asks to be bound by.
 */
export function unboundCitations(book: Book, layer: Layer, line: Line): string[] {
  if (line.when || layer.reach !== undefined) return [];
  const cited = citationsOf(line).flatMap((citation) => book.instruments[citation.instrument] ?? []);
  const open = cited.filter(({ id }) => !layer.when?.bound?.includes(id));
  const start = latest(layer.from, line.from, layer.basis && book.instruments[layer.basis.instrument]?.from);
  const faults = open.flatMap((instrument) => unboundStates(book, instrument, namedStates(book, layer), start));
  const ended = start !== undefined && cited.every(({ until }) => until !== undefined && until < start);
  return ended && cited.length > 0 ? [...faults, `nothing that it cites is in force on ${start}`] : faults;
}

function unboundStates(book: Book, instrument: Instrument, states: StateId[], start: IsoDate | undefined): string[] {
  const day = latest(start, instrument.from);
  if (day === undefined) return [];
  const unbound = states.filter((id) => !binds(book, instrument, id, day));
  if (oneSided.has(instrument.kind) && unbound.length < states.length) return [];
  return unbound.map((id) => `${instrument.id} does not bind ${id} on ${day}: give the line a "when"`);
}

function namedStates(book: Book, { when }: Layer): StateId[] {
  return [when?.host, when?.acting, when?.both].flatMap((list) => list ?? []).filter((id) => book.states[id]);
}

function latest(...days: (IsoDate | undefined)[]): IsoDate | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
