/** From the words of a command or a line of JSON to a request that the book can answer. */
import * as v from 'valibot';
import { UnknownInRequest } from '../../rules/brief/brief.ts';
import type { Book } from '../../rules/model/book.ts';
import type { BriefingRequest } from '../../rules/model/briefing.ts';
import { dayOf, isDay } from '../../rules/model/day-of.ts';
import { stateCode } from '../rulebook/state-code.ts';
import { anyMember } from './any-member.ts';
import { askedDirection } from './asked-direction.ts';
import { askingService } from './asking-service.ts';
import { greekOf } from './greek-in-latin.ts';
import { namedOutsiders } from './named-outsiders.ts';
import { questionLanguages } from './question-languages.ts';
import { readQuestion } from './read-question.ts';

const entries = {
  id: v.optional(v.unknown()),
  home: v.string('"home" must name a state'),
  with: v.optional(v.array(v.string(), '"with" must be a list of states'), []),
  topics: v.optional(v.array(v.string(), '"topics" must be a list of topics'), []),
  text: v.optional(v.string('"text" must be text'), ''),
  asOf: v.optional(v.string('"asOf" must be a date')),
  direction: v.optional(v.picklist(['out', 'in'], '"direction" must be "out" or "in"')),
  service: v.optional(v.picklist(['police', 'customs'], '"service" must be "police" or "customs"')),
  lang: v.optional(v.string('"lang" must be a language')),
};
const question = v.object(entries, '"home" must name a state');

/** So many topics of a text are answered; the strongest come first. */
const mostTopics = 8;
const mostPartners = 3;

/**
 * @param input as in the contract of the command line; `text` is read by the detector, as a page would be
 * @throws with one sentence where the input does not fit, or names what the book does not know
 */
export function askedFor(book: Book, input: unknown): BriefingRequest {
  const result = v.safeParse(question, input);
  if (!result.success) throw new Error(`The question does not fit: ${result.issues[0].message}.`);
  const asked = result.output;
  const home = stateCode(asked.home);
  if (!book.states[home]) throw new UnknownInRequest('home', asked.home);
  const asOf = asked.asOf ?? dayOf(new Date());
  if (!isDay(asOf)) throw new UnknownInRequest('date', asOf);
  const hasPartner = asked.with.length > 0;
  const isGreek = asked.lang === 'el';
  const mayBeGreek = isGreek || book.states[home].languages.includes('el');
  const text = mayBeGreek ? greekOf(asked.text, isGreek) : asked.text;
  const page = readQuestion(book, text, home, hasPartner, asked.lang);
  const langs = asked.lang ? [asked.lang] : (book.states[home].languages ?? []);
  const service = asked.service ?? askingService(text, langs);
  const asksNothing = asked.topics.length === 0 && page.strengths.size === 0;
  const anyPartner = () => namedOutsiders(text, questionLanguages(book, text, home, asked.lang))[0] ?? anyMember;
  const partners = hasPartner ? asked.with.map(stateCode) : page.states.slice(0, mostPartners);
  return {
    officer: { homeState: home, service },
    partners,
    ...(partners.length === 0 && !asksNothing && { anyPartner: anyPartner() }),
    topics: asked.topics.length > 0 ? asked.topics : page.topics.slice(0, mostTopics),
    direction: asked.direction ?? askedDirection(book, text, home, asked.lang),
    asOf,
    named: page.named,
  };
}
