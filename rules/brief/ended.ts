/** What a page names but no longer applies: the line that says so, and what took its place. */
import type { Book, Instrument, InstrumentId, IsoDate, TopicId } from '../model/book.ts';
import type { CardLine } from '../model/briefing.ts';
import { cite } from './cite.ts';

/** One line for each named act that had ended by the day, for most states or for all, and belongs on the topic's card. */
export function endedLines(book: Book, named: InstrumentId[], topic: TopicId, day: IsoDate): CardLine[] {
  return named.flatMap((id) => {
    const instrument = book.instruments[id];
    if (!instrument?.topics?.includes(topic)) return [];
    const over = instrument.until === undefined ? hasSuccessor(book, instrument, day) : instrument.until < day;
    return over ? [endedLine(book, instrument)] : [];
  });
}

/** Whether an act that lives on for a few states has a successor for the others by the day. */
function hasSuccessor(book: Book, { replacedBy = [] }: Instrument, day: IsoDate): boolean {
  return replacedBy.some((id) => (book.instruments[id]?.from ?? day) <= day);
}

/** The identifier of the line that says that an act has ended. */
export function endedLineOf(id: InstrumentId): string {
  return `${id}-ended`;
}

function endedLine(book: Book, instrument: Instrument): CardLine {
  const successors = (instrument.replacedBy ?? []).map((id) => cite(book, { instrument: id }));
  const own = cite(book, { instrument: instrument.id });
  return {
    id: endedLineOf(instrument.id),
    slot: 'overlap',
    kind: 'definition',
    text: [instrument.until ? `${own.name} ended on ${instrument.until}.` : `${own.name}:`, instrument.change]
      .filter(Boolean)
      .join(' '),
    citations: [...successors, own],
    confidence: instrument.confidence,
    checked: instrument.checked,
    source: null,
    ...(book.texts && { untranslated: true }),
  };
}
