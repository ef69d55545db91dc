/** What the book says, checked: every fault is one that would mislead an officer or a keeper of the book. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { citationsOf } from '../../rules/brief/layers.ts';
import type { Book, BookCitation, Layer, Line, Topic } from '../../rules/model/book.ts';
import { isLanguage } from '../../rules/model/languages.ts';
import { root } from '../root.ts';
import { unboundBasis, unboundCitations } from './check-bound.ts';
import { sourceFaults } from './check-sources.ts';
import { contradictions } from './contradictions.ts';
import type { SourceBook } from './read-book.ts';
import { provisionsOfLayer, unreadProvisions } from './read-provisions.ts';
import type { Fault } from './yaml-file.ts';

const mostWords = 30;

const english: Record<string, string> = parse(readFileSync(`${root}/rules/words/ui/en.yaml`, 'utf8'));

/** Whether the sentence for a reason names an act, as the catalogue has it. */
const namesAct = (code: string) => english[`no.${code}`]?.includes('{act}') ?? false;

/** All faults of the book, those of form first. */
export function checkBook(source: SourceBook): Fault[] {
  const { book } = source;
  const faults = [...source.faults];
  const lineIds = new Set<string>();
  for (const topic of Object.values(book.topics)) {
    const topicFile = source.topicFiles.get(topic.id);
    const atTopic = (path: PropertyKey[], message: string) => {
      if (topicFile) faults.push(topicFile.fault(path, message));
    };
    for (const id of topic.related ?? []) if (!book.topics[id]) atTopic(['related'], `there is no topic ${id}`);
    for (const message of endingFaults(topic)) atTopic(['layers'], message);
    for (const layer of topic.layers) {
      const place = source.places.get(`${topic.id}/${layer.id}`);
      const report = (path: PropertyKey[], message: string) => {
        if (place) faults.push(place.file.fault([...place.path, ...path], `${layer.id}: ${message}`));
      };
      checkLayer(book, topic, layer, report);
      for (const [index, line] of (layer.lines ?? []).entries()) {
        const reportLine = (message: string) => report(['lines', index], `${line.id}: ${message}`);
        if (lineIds.has(line.id)) reportLine('a second line has this id');
        lineIds.add(line.id);
        checkLine(book, line, reportLine);
        for (const message of unboundCitations(book, layer, line)) reportLine(message);
      }
    }
  }
  faults.push(...replacementFaults(source, lineIds), ...instrumentFaults(source), ...stateFaults(source));
  faults.push(...sourceFaults(source), ...contradictions(source));
  return faults;
}

function endingFaults(topic: Topic): string[] {
  const answersAlways = topic.layers.some(
    (layer) =>
      layer.verdict !== undefined && layer.when === undefined && (layer.rank === 'fallback' || layer.reach === 'none'),
  );
  return answersAlways ? [] : ['no layer answers where nothing else does: add one of rank "fallback"'];
}

type Report = (path: PropertyKey[], message: string) => void;

function checkLayer(book: Book, topic: Topic, layer: Layer, report: Report): void {
  if (layer.basis) checkCitation(book, layer.basis, (message) => report(['basis'], message));
  for (const [fact, citation] of Object.entries(layer.decides ?? {})) {
    checkCitation(book, citation, (message) => report(['decides', fact], message));
    if (layer.facts?.[fact] === undefined)
      report(['decides', fact], `decides "${fact}", which the layer does not state`);
  }
  for (const [name, value] of Object.entries(layer.facts ?? {})) {
    const fact = book.facts[name];
    if (!fact) report(['facts', name], `"${name}" is not declared in facts.yaml`);
    else if (fact.type === 'choice' && !fact.values?.includes(value))
      report(['facts', name], `"${value}" is not among the values of ${name}`);
  }
  if ((layer.verdict || layer.facts) && !(layer.confidence && layer.checked))
    report([], 'a layer with a verdict or values needs confidence and checked');
  if (layer.confidence === 'unverified' && (layer.verdict || layer.facts))
    report([], 'shows a verdict or values, so it must be verified');
  if ((layer.verdict === 'not-available' || layer.reason) && !layer.why)
    report([], '"not available", and what has a reason, needs a "why": the sentence that all languages have');
  if (layer.why && namesAct(layer.why.code) && !layer.why.acts?.length && !layer.basis)
    report(['why'], `"${layer.why.code}" names an act: give "acts" or a basis`);
  for (const act of layer.why?.acts ?? []) checkCitation(book, act, (message) => report(['why'], message));
  if (layer.confidence === 'official')
    for (const provision of unreadProvisions(provisionsOfLayer(layer), book.instruments))
      report([], `is "official", but its act's page does not list ${provision} among what was read`);
  if (layer.reason && countWords(layer.reason) > mostWords)
    report(['reason'], `the reason has over ${mostWords} words`);
  for (const id of layer.instead ?? []) if (!book.topics[id]) report(['instead'], `there is no topic ${id}`);
  for (const id of layer.replaces ?? [])
    if (!topic.layers.some((other) => other.id === id)) report(['replaces'], `${topic.id} has no layer ${id}`);
  for (const message of unboundBasis(book, layer)) report(['basis'], message);
}

function checkLine(book: Book, line: Line, report: (message: string) => void): void {
  for (const citation of citationsOf(line)) checkCitation(book, citation, report);
  if (citationsOf(line).length === 0) report('cites nothing');
  const words = countWords(line.text);
  if (words > mostWords) report(`has ${words} words; at most ${mostWords}`);
  if (line.slot === 'deadlines' && line.kind === 'deadline' && !line.deadline)
    report('a deadline needs its duration in "deadline"');
  if (line.confidence === 'official')
    for (const provision of unreadProvisions(citationsOf(line), book.instruments))
      report(`is "official", but its act's page does not list ${provision} among what was read`);
  if (line.confidence === 'unverified' && (line.kind === 'power' || line.kind === 'deadline' || line.deadline))
    report(`grants a power or sets a deadline, so it must be verified`);
}

function checkCitation(book: Book, citation: BookCitation, report: (message: string) => void): void {
  if (!book.instruments[citation.instrument]) report(`there is no instrument ${citation.instrument}`);
  if (citation.article && /^(Art|article)\b/i.test(citation.article))
    report(`write the article without "Art.": ${citation.article}`);
}

function replacementFaults(source: SourceBook, lineIds: Set<string>): Fault[] {
  return Object.values(source.book.topics).flatMap((topic) =>
    topic.layers.flatMap((layer) =>
      (layer.lines ?? []).flatMap((line, index) =>
        (line.replaces ?? [])
          .filter((id) => !lineIds.has(id))
          .flatMap((id) => {
            const place = source.places.get(`${topic.id}/${layer.id}`);
            return place
              ? [place.file.fault([...place.path, 'lines', index], `${line.id}: there is no line ${id} to replace`)]
              : [];
          }),
      ),
    ),
  );
}

function instrumentFaults({ book, instrumentFiles }: SourceBook): Fault[] {
  const cited = new Set(
    Object.values(book.topics).flatMap((topic) =>
      topic.layers.flatMap((layer) => [
        ...(layer.basis ? [layer.basis.instrument] : []),
        ...Object.values(layer.decides ?? {}).map((citation) => citation.instrument),
        ...(layer.lines ?? []).flatMap((line) => citationsOf(line).map((citation) => citation.instrument)),
      ]),
    ),
  );
  const replaced = new Set(Object.values(book.instruments).flatMap((instrument) => instrument.replacedBy ?? []));
  return Object.values(book.instruments).flatMap((instrument) => {
    const file = instrumentFiles.get(instrument.id);
    if (!file) return [];
    const faults: Fault[] = [];
    const report = (path: PropertyKey[], message: string) => faults.push(file.fault(path, message));
    for (const id of instrument.replacedBy ?? [])
      if (!book.instruments[id]) report(['replacedBy'], `there is no instrument ${id}`);
    for (const id of instrument.topics ?? []) if (!book.topics[id]) report(['topics'], `there is no topic ${id}`);
    if (instrument.replacedBy && !instrument.change)
      report(['replacedBy'], 'say in "change" what the replacement changed');
    if (!instrument.link && !instrument.source && instrument.confidence !== 'unverified')
      report([], 'has neither a link to the official publication nor the source where it was read');
    if (
      !cited.has(instrument.id) &&
      !replaced.has(instrument.id) &&
      !instrument.replacedBy &&
      !instrument.topics?.length
    )
      report([], 'is cited nowhere and leads to no topic');
    return faults;
  });
}

function stateFaults(source: SourceBook): Fault[] {
  return [...neighbourFaults(source), ...requestLanguageFaults(source)];
}

function requestLanguageFaults({ book, stateFiles }: SourceBook): Fault[] {
  return Object.values(book.states).flatMap((state) =>
    (state.requestLanguages ?? []).flatMap(({ for: id, languages }, index) => {
      const strange = languages.filter((language) => !isLanguage(language));
      const messages = [
        ...(book.instruments[id] ? [] : [`there is no instrument ${id}`]),
        ...strange.map((language) => `"${language}" is no language of the product`),
      ];
      return messages.flatMap((message) => stateFiles.get(state.id)?.fault(['requestLanguages', index], message) ?? []);
    }),
  );
}

function neighbourFaults({ book, stateFiles }: SourceBook): Fault[] {
  return Object.values(book.states).flatMap((state) =>
    state.neighbours
      .filter((id) => book.states[id] && !book.states[id].neighbours.includes(state.id))
      .flatMap(
        (id) =>
          stateFiles.get(state.id)?.fault(['neighbours'], `${id} does not name ${state.id} as its neighbour`) ?? [],
      ),
  );
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
