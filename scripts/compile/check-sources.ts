/** Where the book was read: links lead to official publications, and what calls itself official was read in one. */
import { citationsOf } from '../../rules/brief/layers.ts';
import type { Book, Confidence, Line } from '../../rules/model/book.ts';
import { isOfficial } from './official-hosts.ts';
import type { SourceBook } from './read-book.ts';
import { isKept } from './read-provisions.ts';
import type { Fault, YamlFile } from './yaml-file.ts';

/** Copies of official texts that anybody can change: not even a secondary source. */
const copies = /github\.com|githubusercontent/;

/** What says where it was read: an instrument, a layer, a line. */
interface Sourced {
  confidence?: Confidence | undefined;
  source?: string | undefined;
}

/** Faults in the addresses of instruments, layers and lines. */
export function sourceFaults(source: SourceBook): Fault[] {
  const { book, officialHosts } = source;
  const faults: Fault[] = [];
  const check = (sourced: Sourced, file: YamlFile | undefined, path: PropertyKey[], prefix = '') => {
    const message = faultOf(sourced, officialHosts);
    if (file && message) faults.push(file.fault([...path, 'source'], prefix + message));
  };
  for (const instrument of Object.values(book.instruments)) {
    const file = source.instrumentFiles.get(instrument.id);
    check(instrument, file, []);
    if (file && instrument.link && !isOfficial(instrument.link, officialHosts))
      faults.push(
        file.fault(
          ['link'],
          `the link must lead to the official publication, and ${new URL(instrument.link).host} is none that official-hosts.yaml names`,
        ),
      );
  }
  for (const state of Object.values(book.states))
    for (const [index, row] of (state.requestLanguages ?? []).entries())
      check(row, source.stateFiles.get(state.id), ['requestLanguages', index]);
  for (const topic of Object.values(book.topics))
    for (const layer of topic.layers) {
      const place = source.places.get(`${topic.id}/${layer.id}`);
      check(layer, place?.file, place?.path ?? [], `${layer.id}: `);
      for (const [index, line] of (layer.lines ?? []).entries()) {
        const path = [...(place?.path ?? []), 'lines', index];
        check(line, place?.file, path, `${line.id}: `);
        if (place && needsSource(line, book))
          faults.push(
            place.file.fault(path, `${line.id}: name in "source" where this was read, since it is secondary`),
          );
      }
    }
  return faults;
}

function faultOf({ confidence, source }: Sourced, officialHosts: readonly string[]): string | null {
  if (source === undefined) return null;
  if (copies.test(source)) return 'the source must be an official or secondary publication, not a copy';
  if (confidence === 'official' && !isOfficial(source, officialHosts))
    return `what was read at ${new URL(source).host} is secondary: only an official publication makes it official`;
  return null;
}

/** A secondary line says where it was read, unless what was read of an act that it cites is kept on the act's page. */
function needsSource(line: Line, book: Book): boolean {
  if (line.confidence !== 'secondary' || line.source) return false;
  return !citationsOf(line).some(({ instrument }) => {
    const act = book.instruments[instrument];
    return act !== undefined && isKept(act);
  });
}
