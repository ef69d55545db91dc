/** Whether the cards answer a question of the set in tests/questions: topic, provisions, values, verdict. */
import * as v from 'valibot';
import type { Briefing, Card, Citation } from '../../rules/model/briefing.ts';

const provision = v.strictObject({ instrument: v.string(), article: v.optional(v.string()) });

export const questionSchema = v.strictObject({
  id: v.string(),
  home: v.string(),
  with: v.optional(v.array(v.string())),
  text: v.string(),
  lang: v.string(),
  asOf: v.optional(v.string()),
  direction: v.optional(v.picklist(['out', 'in'])),
  service: v.optional(v.picklist(['police', 'customs'])),
  expect: v.strictObject({
    /** Any of these topics answers the question. */
    topic: v.union([v.string(), v.array(v.string())]),
    /** The state that the card must be about, where the text alone names it. */
    partner: v.optional(v.string()),
    cites: v.optional(v.array(provision), []),
    facts: v.optional(v.record(v.string(), v.unknown()), {}),
    /** Durations that a tile or a line of the card must hold. */
    deadlines: v.optional(v.array(v.string()), []),
    verdict: v.optional(v.string()),
  }),
});

type Question = v.InferOutput<typeof questionSchema>;

/** @returns what is wrong with the answer, one short sentence each; nothing where it is right */
export function faultsOf(question: Question, { cards }: Briefing): string[] {
  const topics = [question.expect.topic].flat();
  const partner = question.expect.partner ?? question.with?.[0];
  const fitting = cards.filter(
    (card) => topics.includes(card.topic) && (partner === undefined || card.partner === partner),
  );
  if (fitting.length === 0) {
    const seen = cards.map((card) => `${card.topic}/${card.partner}`).join(' ') || 'none';
    return [`no card for ${topics.join(' or ')}/${partner ?? 'any'}; cards: ${seen}`];
  }
  const faults = fitting.map((card) => faultsOfCard(question, card));
  return faults.reduce((best, next) => (next.length < best.length ? next : best));
}

function faultsOfCard({ expect }: Question, card: Card): string[] {
  const faults: string[] = [];
  if (expect.verdict !== undefined && card.verdict !== expect.verdict) faults.push(`verdict is ${card.verdict}`);
  for (const wanted of expect.cites) {
    if (!card.citations.some((citation) => cites(citation, wanted))) {
      const near = card.citations.filter(({ instrument }) => instrument === wanted.instrument);
      const articles = near.map(({ article }) => article ?? 'whole').join(', ') || 'not cited';
      faults.push(`${wanted.instrument} ${wanted.article ?? ''} missing (${articles})`);
    }
  }
  for (const [fact, value] of Object.entries(expect.facts)) {
    if (card.facts[fact] !== value) faults.push(`${fact} is ${JSON.stringify(card.facts[fact])}, not ${value}`);
  }
  const durations = [...card.lines.map((line) => line.deadline), ...Object.values(card.facts)];
  for (const wanted of expect.deadlines) if (!durations.includes(wanted)) faults.push(`no deadline of ${wanted}`);
  return faults;
}

/** A citation fits where it names the wanted article, a part of it, or a range or list that holds it. */
function cites(citation: Citation, wanted: { instrument: string; article?: string | undefined }): boolean {
  if (citation.instrument !== wanted.instrument) return false;
  if (wanted.article === undefined) return true;
  const article = wanted.article;
  return spread(citation.article ?? '').some((part) => part === article || startsPart(part, article));
}

function startsPart(part: string, whole: string): boolean {
  return part.startsWith(whole) && !/[\da-z]/i.test(part.charAt(whole.length));
}

/** `5(1)-(3)` and `5(1), (3)` as single provisions. */
function spread(article: string): string[] {
  const parts: string[] = [];
  for (const item of article.split(/\s*(?:,|;|\band\b)\s*/)) {
    const [first = '', last] = item.split(/\s*[-–]\s*/);
    const start = first.startsWith('(') ? `${stem(parts.at(-1) ?? '')}${first}` : first;
    parts.push(start);
    const from = Number(/(\d+)\)?$/.exec(start)?.[1]);
    const to = Number(/(\d+)\)?$/.exec(last ?? '')?.[1]);
    for (let number = from + 1; number <= to; number++) parts.push(start.replace(/\d+(\)?)$/, `${number}$1`));
  }
  return parts;
}

function stem(provision: string): string {
  return provision.replace(/\([^()]*\)$/, '');
}
