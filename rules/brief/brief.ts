/** From a question to its cards: the one way in which the book answers. Pure; the date is an argument. */
import type { Book, Confidence, IsoDate, Layer, StateId, Topic, TopicId, Verdict } from '../model/book.ts';
import type { Briefing, BriefingRequest, Card, CardLine, Citation, Tile } from '../model/briefing.ts';
import { isDay } from '../model/day-of.ts';
import { centresFor } from './centres.ts';
import { cite } from './cite.ts';
import { endedLines } from './ended.ts';
import { everydayTopics } from './everyday.ts';
import { type AppliedLine, citationsOf, layersFor, linesFor } from './layers.ts';
import { hostOf, type Situation } from './situation.ts';
import { actOf, whyOf } from './why.ts';

/** Something in the request that the book does not know; `code` is stable, `value` is what was asked for. */
export class UnknownInRequest extends Error {
  readonly code: keyof typeof sentences;
  readonly value: string;

  constructor(code: keyof typeof sentences, value: string) {
    super(sentences[code](value));
    this.code = code;
    this.value = value;
  }
}

const sentences = {
  home: (value: string) => `The book has no home state "${value}".`,
  partner: (value: string) => `The book has no state "${value}".`,
  topic: (value: string) => `The book has no topic "${value}".`,
  date: (value: string) => `"${value}" is not a date of the form YYYY-MM-DD.`,
};

/**
 * The cards for a request: for each topic one card a partner, the strongest first; for topics of the officer's own state
 * one card, with the strongest partner or none.
 * @throws UnknownInRequest where the home state, a partner, a topic or the date is not in the book
 */
export function brief(book: Book, request: BriefingRequest): Briefing {
  const { officer, partners, direction, asOf } = request;
  if (!isDay(asOf)) throw new UnknownInRequest('date', asOf);
  if (!book.states[officer.homeState]) throw new UnknownInRequest('home', officer.homeState);
  for (const partner of partners) if (!book.states[partner]) throw new UnknownInRequest('partner', partner);
  const abroad = partners.filter((partner) => partner !== officer.homeState);
  const topics = (request.topics.length > 0 ? request.topics : everydayTopics).map((id) => {
    const topic = book.topics[id];
    if (!topic) throw new UnknownInRequest('topic', id);
    return topic;
  });
  const cards = topics.flatMap((topic) =>
    partnersFor(topic, abroad, request.anyPartner).map((partner) => {
      const situation = { home: officer.homeState, partner, direction, service: officer.service, day: asOf };
      return cardFor(book, topic, situation, endedLines(book, request.named ?? [], topic.id, asOf));
    }),
  );
  return { asOf, cards };
}

function partnersFor(topic: Topic, abroad: StateId[], anyPartner?: StateId): (StateId | null)[] {
  if (abroad.length > 0) return abroad;
  if (topic.perspective === 'own') return [null];
  return anyPartner === undefined ? [] : [anyPartner];
}

function cardFor(book: Book, topic: Topic, situation: Situation, ended: CardLine[]): Card {
  const layers = layersFor(book, topic, situation);
  const deciding = layers.find((layer) => layer.verdict !== undefined);
  const verdict: Verdict = deciding?.verdict ?? 'not-available';
  const lines = [...ended, ...linesFor(book, topic, layers, situation).map((applied) => cardLine(book, applied))];
  const now = lines.filter((line) => !line.coming);
  const coming = lines.filter((line) => line.coming);
  const tiles = verdict === 'not-available' ? [] : tilesOf(book, layers);
  const basis = layers.flatMap((layer) => (layer.basis ? [cite(book, layer.basis)] : []));
  const { home, partner, direction } = situation;
  const translated = book.texts?.texts[`${topic.id}/${deciding?.id}`];
  const decision = deciding && actOf(book, deciding, situation);
  const why = deciding ? whyOf(book, deciding, situation) : null;
  const instead = openInstead(book, deciding?.instead ?? [], situation);
  return {
    topic: topic.id,
    home,
    partner,
    direction,
    host: hostOf(situation),
    verdict,
    decidedBy: deciding ? { rank: deciding.rank, citation: decision ? cite(book, decision) : null } : null,
    why,
    reason: deciding?.reason === undefined ? null : (translated ?? deciding.reason),
    ...(deciding?.reason !== undefined && book.texts && translated === undefined && { reasonUntranslated: true }),
    instead: instead.map(({ topic: open }) => open),
    insteadBy: Object.fromEntries(instead.flatMap(({ topic: open, by }) => (by ? [[open, by]] : []))),
    facts: { allowed: allowedBy[verdict], ...Object.fromEntries(tiles.map((tile) => [tile.fact, tile.value])) },
    tiles,
    lines,
    centres: topic.perspective === 'own' ? [] : centresFor(book, situation),
    citations: distinct([
      ...(why?.act ? [why.act] : []),
      ...(decision ? [cite(book, decision)] : []),
      ...tiles.flatMap((tile) => (tile.citation ? [tile.citation] : [])),
      ...basis,
      ...now.flatMap((line) => line.citations),
      ...coming.flatMap((line) => line.citations),
    ]),
    confidence: weakest([deciding?.confidence ?? 'unverified', ...tiles.map((tile) => tile.confidence)]),
    checked: oldest([...layers.map((layer) => layer.checked), ...lines.map((line) => line.checked)]) ?? book.checked,
  };
}

/** The topics that are there for the two states on the day, with what opens them: "use this instead" never leads to another "no". */
function openInstead(book: Book, ids: TopicId[], situation: Situation): { topic: TopicId; by: Citation | null }[] {
  return ids.flatMap((id) => {
    const topic = book.topics[id];
    if (!topic) return [];
    if (situation.partner === null && topic.perspective !== 'own') return [{ topic: id, by: null }];
    const deciding = layersFor(book, topic, situation).find((layer) => layer.verdict !== undefined);
    if (!deciding || deciding.verdict === 'not-available') return [];
    return [{ topic: id, by: deciding.basis ? cite(book, deciding.basis) : null }];
  });
}

const allowedBy: Record<Verdict, boolean | string> = {
  allowed: true,
  conditions: 'conditions',
  authorisation: 'conditions',
  'not-available': false,
};

/** Each value from the most special layer that has it, with the provision that decided it. */
function tilesOf(book: Book, layers: Layer[]): Tile[] {
  const tiles = new Map<string, Tile>();
  for (const layer of layers) {
    for (const [fact, value] of Object.entries(layer.facts ?? {})) {
      if (tiles.has(fact)) continue;
      const decision = layer.decides?.[fact] ?? layer.basis;
      tiles.set(fact, {
        fact,
        value,
        rank: layer.rank,
        citation: decision ? cite(book, decision) : null,
        confidence: layer.confidence ?? 'unverified',
      });
    }
  }
  const order = (tile: Tile) => book.facts[tile.fact]?.order ?? Number.MAX_SAFE_INTEGER;
  return [...tiles.values()].sort((a, b) => order(a) - order(b));
}

function cardLine(book: Book, { line, coming }: AppliedLine): CardLine {
  const translated = book.texts?.texts[line.id];
  return {
    id: line.id,
    slot: line.slot,
    text: translated ?? line.text,
    ...(book.texts && translated === undefined && { untranslated: true }),
    kind: line.kind,
    ...(line.deadline !== undefined && { deadline: line.deadline }),
    ...(line.counts !== undefined && { counts: line.counts }),
    ...(line.values !== undefined && { values: line.values }),
    citations: citationsOf(line).map((citation) => cite(book, citation)),
    confidence: line.confidence,
    checked: line.checked,
    source: line.source ?? null,
    ...(coming !== null && { coming }),
  };
}

function distinct(citations: Citation[]): Citation[] {
  const seen = new Map(citations.map((citation) => [`${citation.instrument} ${citation.article ?? ''}`, citation]));
  return [...seen.values()];
}

function weakest(list: Confidence[]): Confidence {
  if (list.includes('unverified')) return 'unverified';
  return list.includes('secondary') ? 'secondary' : 'official';
}

function oldest(days: (IsoDate | undefined)[]): IsoDate | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}
