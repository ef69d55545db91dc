/**
 * Questions straight from the book: for an officer's state and each of its borders, what a card says. Where all borders
 * give the same answer it is asked at one of them; where they differ, at each. What may be asked is said in the book
 * (rules/book/facts.yaml): only what has one answer that can be defended. Nothing unverified is asked.
 */
import { holds } from '../brief/bound.ts';
import { brief } from '../brief/brief.ts';
import type { Book, Confidence, FactValue, IsoDate, StateId, Topic, Verdict } from '../model/book.ts';
import type { Card, Direction, Officer, Tile } from '../model/briefing.ts';
import { linesOfFact, linesOfVerdict } from './grounds.ts';
import { choicesFor, isAskable, type Occurring, occurringValues, useOf } from './occurring-values.ts';
import type { Choice, QuizQuestion } from './question.ts';
import { seedOf } from './shuffle.ts';

/**
 * @param book with the topics to ask about
 * @param asOf the day whose law is asked
 */
export function questionsFromBook(book: Book, officer: Officer, asOf: string): QuizQuestion[] {
  const occurring = occurringValues(book);
  const partners = partnersOf(book, officer.homeState, asOf);
  return Object.values(book.topics).flatMap((topic) =>
    directionsOf(topic).flatMap((direction) => {
      const abroad = topic.perspective === 'own' ? [] : partners;
      const request = { officer, partners: abroad, topics: [topic.id], direction, asOf };
      const asked = brief(book, request).cards.flatMap((card) => questionsOf(book, card, officer, asOf, occurring));
      return oncePerAnswer(asked);
    }),
  );
}

/** The neighbours and whoever a fixed link leads to; where none of them is of the Union or of Schengen, all who are. */
function partnersOf(book: Book, home: StateId, day: IsoDate): StateId[] {
  const { neighbours = [], fixedLinks = [] } = book.states[home] ?? {};
  const near = [...new Set([...neighbours, ...fixedLinks.map(({ to }) => to)])].filter((id) => book.states[id]);
  const isOfUs = (id: StateId) => id !== home && (holds(book, 'eu', id, day) || holds(book, 'schengen', id, day));
  return near.some(isOfUs) ? near : [...new Set([...near, ...Object.keys(book.states).filter(isOfUs)])];
}

/** Where officers act abroad, the host's rules differ from one's own. */
function directionsOf({ perspective }: Topic): Direction[] {
  return perspective === 'action' ? ['out', 'in'] : ['out'];
}

function questionsOf(book: Book, card: Card, { service }: Officer, asOf: string, occurring: Occurring): QuizQuestion[] {
  const { home, partner, topic, direction } = card;
  const situation = { home, partner, topic, direction, service, asOf };
  const idOf = (fact: string) => `book/${topic}/${home}-${partner ?? ''}/${direction}/${service}/${fact}`;
  const ofTiles = card.tiles.flatMap((tile): QuizQuestion[] => {
    const { fact, value, citation } = tile;
    const use = useOf(book, fact, topic);
    if (use === undefined || !isEstablished(tile.rank, tile.confidence) || !isAskable(value)) return [];
    if (book.facts[fact]?.type === 'distance' && hasException(card, tile)) return [];
    const id = idOf(fact);
    const choices = choicesFor(occurring, use, { fact, value, topic, seed: id });
    const lines = linesOfFact(card, tile);
    if (choices === null || (lines.length === 0 && citation === null)) return [];
    return [{ id, situation, fact, ask: use.ask ?? null, told: null, choices, right: String(value), lines, citation }];
  });
  const use = useOf(book, 'allowed', topic);
  const citation = card.decidedBy?.citation ?? null;
  if (use === undefined || !citation || !isEstablished(card.decidedBy?.rank, card.confidence)) return ofTiles;
  const asked = { id: idOf('allowed'), situation, fact: 'allowed', ask: use.ask ?? null, told: null };
  const choices = verdictChoices(card.verdict, asked.id);
  return [{ ...asked, choices, right: card.verdict, lines: linesOfVerdict(card), citation }, ...ofTiles];
}

/** A line of the same provision names another distance: one for motorways, say, and one for other roads. */
function hasException({ lines }: Card, { value, citation }: Tile): boolean {
  return lines.some(
    ({ text, citations, coming }) =>
      coming === undefined &&
      citations.some((one) => one.instrument === citation?.instrument && one.article === citation.article) &&
      [...text.matchAll(/(\d+)\s*km\b/g)].some(([, km]) => km !== String(value)),
  );
}

/**
 * What may be marked right or wrong. Of a secondary source only what an act or a convention says: what two states agreed or one
 * declared has to be seen in its official text, and a fallback may stand there only because no rule is known.
 */
function isEstablished(rank: Tile['rank'] | undefined, confidence: Confidence): boolean {
  return confidence === 'official' || (confidence === 'secondary' && (rank === 'act' || rank === 'convention'));
}

/**
 * Yes, something between, and no. Only one of those between stands there: an authorisation is a condition too, and who knows
 * a condition may say that what is allowed has one.
 */
function verdictChoices(right: Verdict, seed: string): Choice[] {
  const isOfEither = right === 'not-available' && seedOf(seed) % 2 === 0;
  const between = right === 'conditions' || isOfEither ? 'conditions' : 'authorisation';
  return (['allowed', between, 'not-available'] as const).map((verdict) => ({
    key: verdict,
    kind: 'verdict',
    verdict,
  }));
}

/** Keeps one question of those that have the same fact and everywhere the same answer. */
function oncePerAnswer(questions: QuizQuestion[]): QuizQuestion[] {
  const byFact = Map.groupBy(questions, ({ fact }) => fact);
  return [...byFact.values()].flatMap((asked) => {
    const answers = new Set<FactValue>(asked.map(({ right }) => right));
    return answers.size > 1 ? asked : asked.slice(seedOf(asked[0]?.id ?? '') % asked.length).slice(0, 1);
  });
}
