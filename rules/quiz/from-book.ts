/**
 * Questions straight from the book: for an officer's state and each of its borders, what a card says. Where all borders
 * give the same answer it is asked at one of them; where they differ, at each. Nothing unverified is asked.
 */
import { brief } from '../brief/brief.ts';
import type { Book, FactValue, StateId, Topic } from '../model/book.ts';
import type { Card, Direction, Officer } from '../model/briefing.ts';
import { linesOfFact, linesOfVerdict } from './grounds.ts';
import { choicesFor, isAskable, type Occurring, occurringValues } from './occurring-values.ts';
import type { Choice, QuizQuestion } from './question.ts';
import { seedOf } from './shuffle.ts';

/**
 * @param book with the topics to ask about
 * @param asOf the day whose law is asked
 */
export function questionsFromBook(book: Book, officer: Officer, asOf: string): QuizQuestion[] {
  const occurring = occurringValues(book);
  const partners = partnersOf(book, officer.homeState);
  return Object.values(book.topics).flatMap((topic) =>
    directionsOf(topic).flatMap((direction) => {
      const abroad = topic.perspective === 'own' ? [] : partners;
      const request = { officer, partners: abroad, topics: [topic.id], direction, asOf };
      const asked = brief(book, request).cards.flatMap((card) => questionsOf(card, officer, asOf, occurring));
      return oncePerAnswer(asked);
    }),
  );
}

/** The neighbours and whoever a fixed link leads to; for an island, every state of the Union or of Schengen. */
export function partnersOf(book: Book, home: StateId): StateId[] {
  const { neighbours = [], fixedLinks = [] } = book.states[home] ?? {};
  const near = [...new Set([...neighbours, ...fixedLinks.map(({ to }) => to)])].filter((id) => book.states[id]);
  if (near.length > 0) return near;
  return Object.values(book.states)
    .filter(({ id, eu, schengen }) => id !== home && (eu !== undefined || schengen?.status === 'associated'))
    .map(({ id }) => id);
}

/** Where officers act abroad, the host's rules differ from one's own. */
function directionsOf({ perspective }: Topic): Direction[] {
  return perspective === 'action' ? ['out', 'in'] : ['out'];
}

const verdicts: Choice[] = (['allowed', 'conditions', 'authorisation', 'not-available'] as const).map((verdict) => ({
  key: verdict,
  kind: 'verdict',
  verdict,
}));

function questionsOf(card: Card, officer: Officer, asOf: string, occurring: Occurring): QuizQuestion[] {
  const { home, partner, topic, direction } = card;
  const situation = { home, partner, topic, direction, service: officer.service, asOf };
  const idOf = (fact: string) => `book/${topic}/${home}-${partner ?? ''}/${direction}/${officer.service}/${fact}`;
  const ofTiles = card.tiles.flatMap(({ fact, value, confidence, citation }): QuizQuestion[] => {
    if (confidence === 'unverified' || !isAskable(value)) return [];
    const id = idOf(fact);
    const choices = choicesFor(occurring, fact, value, topic, id);
    const lines = linesOfFact(card, fact, value, citation);
    if (choices === null || (lines.length === 0 && citation === null)) return [];
    return [{ id, situation, fact, told: null, choices, right: String(value), lines, citation }];
  });
  // What nobody has verified never stands behind "you may", and a card without a provision proves nothing.
  const citation = card.decidedBy?.citation ?? null;
  if (card.confidence === 'unverified' || citation === null) return ofTiles;
  const lines = linesOfVerdict(card);
  const asked = { id: idOf('allowed'), situation, fact: 'allowed', told: null, choices: verdicts };
  return [{ ...asked, right: card.verdict, lines, citation }, ...ofTiles];
}

/** Keeps one question of those that have the same fact and everywhere the same answer. */
function oncePerAnswer(questions: QuizQuestion[]): QuizQuestion[] {
  const byFact = Map.groupBy(questions, ({ fact }) => fact);
  return [...byFact.values()].flatMap((asked) => {
    const answers = new Set<FactValue>(asked.map(({ right }) => right));
    return answers.size > 1 ? asked : asked.slice(seedOf(asked[0]?.id ?? '') % asked.length).slice(0, 1);
  });
}
