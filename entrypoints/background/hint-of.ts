/** What a hint card says: pure, so that it can be held to the book. */
import type { PageEvent } from '../../components/briefing/briefing-state.ts';
import type { HintRow, HintText } from '../../components/hint/hint-text.ts';
import { brief } from '../../rules/brief/brief.ts';
import { cite } from '../../rules/brief/cite.ts';
import { endedLineOf } from '../../rules/brief/ended.ts';
import { everydayTopics } from '../../rules/brief/everyday.ts';
import { nextStep } from '../../rules/brief/next-step.ts';
import type { Book, IsoDate } from '../../rules/model/book.ts';
import type { BriefingRequest, Card } from '../../rules/model/briefing.ts';
import type { FoundItem } from '../../rules/model/reading.ts';
import type { Settings } from '../../rules/model/settings.ts';
import type { Words } from '../../rules/model/words.ts';
import { reasonText } from '../../rules/words/reason-text.ts';
import { verdictText } from '../../rules/words/verdict-text.ts';

/** Beside a word nobody reads more; the others are counted. */
const mostRows = 2;

/**
 * What the book is asked for a word: of a state, about the matters of the page; of a topic or an act, with the states of the page.
 * @returns null where it is not known who asks
 */
export function questionOf(
  item: FoundItem,
  { states, topics, named }: Pick<PageEvent, 'states' | 'topics' | 'named'>,
  { homeState, service }: Pick<Settings, 'homeState' | 'service'>,
  asOf: IsoDate,
): BriefingRequest | null {
  if (homeState === null) return null;
  const partners = states.map(({ id }) => id).filter((id) => id !== homeState);
  const asked = { officer: { homeState, service }, direction: 'out', asOf, named } as const;
  if (item.kind === 'state') {
    const ofPage = topics.map(({ id }) => id);
    return { ...asked, partners: [item.id], topics: ofPage.length > 0 ? ofPage : everydayTopics };
  }
  const topic = item.kind === 'topic' ? item.id : item.topic;
  return topic === undefined ? null : { ...asked, partners, topics: [topic] };
}

/** @param book with the topics of the question @returns null for what the book does not know */
export function hintOf(words: Words, book: Book, item: FoundItem, question: BriefingRequest | null): HintText | null {
  const name = nameOf(words, book, item, question);
  if (name === null) return null;
  const { cards } = question ? brief(book, question) : { cards: [] };
  const rows = cards.slice(0, mostRows).map((card) => rowOf(words, card, item.kind === 'state'));
  const more = cards.length - rows.length;
  const isOfNoPartner = question !== null && cards.length === 0;
  return {
    lang: words.langOf('marks.where'),
    ...name,
    rows,
    note: more > 0 ? words.t('chips.more', { count: more }) : isOfNoPartner ? words.t('empty.noPartner.text') : null,
    next: endOf(words, item, cards[0]) ?? nextOf(words, cards[0], rows),
    where: words.t('marks.where'),
  };
}

function nameOf(
  words: Words,
  book: Book,
  { kind, id }: FoundItem,
  question: BriefingRequest | null,
): Pick<HintText, 'name' | 'kind'> | null {
  const way = question ? ` · ${words.t('direction.out')}` : '';
  if (kind === 'state') {
    if (!Object.hasOwn(book.states, id)) return null;
    const pair =
      question && words.t('direction.pair', { acting: words.state(question.officer.homeState), host: words.state(id) });
    return { name: words.state(id), kind: `${pair ?? words.t('why.kind.state')}${way}` };
  }
  if (kind === 'topic')
    return Object.hasOwn(book.topics, id)
      ? { name: words.topic(id), kind: `${words.t('why.kind.topic')}${way}` }
      : null;
  if (!Object.hasOwn(book.instruments, id)) return null;
  const matter = question?.topics.map((topic) => ` · ${words.topic(topic)}`).join('') ?? '';
  return { name: cite(book, { instrument: id }).name, kind: `${words.t('why.kind.instrument')}${matter}` };
}

function rowOf(words: Words, card: Card, isOfState: boolean): HintRow {
  const { home, partner, topic, verdict, confidence } = card;
  const isPair = !isOfState && partner !== null;
  return {
    label: isPair
      ? words.t('direction.pair', { acting: words.state(home), host: words.state(partner) })
      : words.topic(topic),
    verdict,
    word: verdictText(words, card),
    caution: cautionOf(words, confidence),
  };
}

function cautionOf(words: Words, confidence: Card['confidence']): string | null {
  if (confidence === 'official') return null;
  return words.t(confidence === 'unverified' ? 'verdict.unverified' : 'confidence.secondary');
}

/** Of an act that no longer applies, that it has ended, and what took its place; the book says so in English. */
function endOf(words: Words, { id }: FoundItem, card: Card | undefined): HintText['next'] {
  const line = card?.lines.find((one) => one.id === endedLineOf(id));
  return line ? { label: null, text: line.text, ...languageOf(words, line.untranslated) } : null;
}

function languageOf(words: Words, isUntranslated: boolean | undefined) {
  return isUntranslated
    ? { lang: 'en', inEnglish: words.t('line.untranslated') }
    : { lang: words.lang, inEnglish: null };
}

/** Of what is not available, why; else what comes first. Where there are several rows, of which one it is. */
function nextOf(words: Words, card: Card | undefined, rows: readonly HintRow[]): HintText['next'] {
  if (!card) return null;
  const of = rows.length > 1 ? (rows[0]?.label ?? null) : null;
  if (card.verdict === 'not-available') {
    const reason = reasonText(words, card);
    return reason && { label: of, text: reason.text, ...languageOf(words, reason.untranslated) };
  }
  const line = nextStep(card);
  if (line === null) return null;
  const label = of === null ? words.t('card.next') : `${words.t('card.next')} · ${of}`;
  return { label, text: line.text, ...languageOf(words, line.untranslated) };
}
