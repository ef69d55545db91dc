/** Which layers of a topic apply to a situation, the most special first. */
import type { Book, Instrument, IsoDate, Layer, Line, Rank, Topic } from '../model/book.ts';
import { binds } from './bound.ts';
import { within } from './days.ts';
import { bothBound, meets, oneBound, type Situation, statesOf } from './situation.ts';

const ranks: Rank[] = ['treaty', 'declaration', 'act', 'convention', 'national', 'practice', 'fallback'];

/** How far ahead a rule that does not apply yet is worth a line. */
const yearsAhead = 5;

export interface AppliedLine {
  line: Line;
  layer: Layer;
  /** The day from which the line applies, where that is still to come. */
  coming: IsoDate | null;
}

/**
 * The layers that answer for the situation, the most special first. A fallback layer is there only where no other gives
 * a verdict.
 */
export function layersFor(book: Book, topic: Topic, situation: Situation): Layer[] {
  const applied = topic.layers.filter((layer) => applies(book, layer, situation));
  const replaced = new Set(applied.flatMap((layer) => layer.replaces ?? []));
  const answered = applied.some((layer) => layer.rank !== 'fallback' && layer.verdict && !replaced.has(layer.id));
  return applied
    .filter((layer) => !replaced.has(layer.id) && (layer.rank !== 'fallback' || !answered))
    .sort((a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank));
}

function applies(book: Book, layer: Layer, situation: Situation): boolean {
  if (!within(situation.day, layer.from, layer.until)) return false;
  if (!meets(book, layer.when, situation)) return false;
  if (!layer.basis || layer.reach === 'none') return true;
  const bound = layer.reach === 'one' ? oneBound : bothBound;
  return bound(book, layer.basis.instrument, situation);
}

/** The lines of the layers that apply, and those of the topic that are still to come; replaced lines are left out. */
export function linesFor(book: Book, topic: Topic, layers: Layer[], situation: Situation): AppliedLine[] {
  const now = layers.flatMap((layer) =>
    (layer.lines ?? [])
      .filter((line) => lineApplies(book, line, situation))
      .map((line): AppliedLine => ({ line, layer, coming: null })),
  );
  const replaced = new Set(now.flatMap(({ line }) => line.replaces ?? []));
  return [...now.filter(({ line }) => !replaced.has(line.id)), ...comingLines(book, topic, situation)];
}

/** A line applies within its days, where its condition holds, and while an act that it cites is in force. */
function lineApplies(book: Book, line: Line, situation: Situation): boolean {
  return (
    within(situation.day, line.from, line.until) &&
    meets(book, line.when, situation) &&
    citesLiveLaw(book, line, situation)
  );
}

function citesLiveLaw(book: Book, line: Line, situation: Situation): boolean {
  return citationsOf(line).some((citation) => {
    const instrument = book.instruments[citation.instrument];
    return (
      instrument !== undefined &&
      within(situation.day, instrument.from, instrument.until) &&
      statesOf(situation).some((id) => binds(book, instrument, id, situation.day))
    );
  });
}

/**
 * Lines that will apply to the same situation from a later day, within the years ahead that are worth showing. What rests on
 * an act that was not adopted yet on the day was nothing that anybody could announce.
 */
function comingLines(book: Book, topic: Topic, situation: Situation): AppliedLine[] {
  const horizon = `${Number(situation.day.slice(0, 4)) + yearsAhead}${situation.day.slice(4)}`;
  return topic.layers.flatMap((layer) =>
    (layer.lines ?? []).flatMap((line): AppliedLine[] => {
      const start = startOf(book, layer, line);
      if (start === null || start <= situation.day || start > horizon) return [];
      if (restsOn(book, layer, line).some(({ adopted }) => adopted !== undefined && adopted > situation.day)) return [];
      const then = { ...situation, day: start };
      return applies(book, layer, then) && lineApplies(book, line, then) ? [{ line, layer, coming: start }] : [];
    }),
  );
}

/** The first day on which everything that a line rests on applies; null where nothing says so. */
function startOf(book: Book, layer: Layer, line: Line): IsoDate | null {
  const starts = restsOn(book, layer, line).map(({ from }) => from);
  const days = [layer.from, line.from, ...starts].filter((day) => day !== undefined);
  return days.sort().at(-1) ?? null;
}

/** The acts that must be in force for a line to apply: the basis of its layer, where it is asked for, and all that it cites. */
function restsOn(book: Book, layer: Layer, line: Line): Instrument[] {
  const basis = layer.basis && layer.reach !== 'none' ? [layer.basis] : [];
  return [...basis, ...citationsOf(line)].flatMap(({ instrument }) => book.instruments[instrument] ?? []);
}

/** The provisions that a line rests on, the deciding one first. */
export function citationsOf(line: Line) {
  return Array.isArray(line.cite) ? line.cite : [line.cite];
}
