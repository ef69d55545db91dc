/** A card as plain text with its citations, to paste into a report. */
import type { IsoDate, Slot } from '../model/book.ts';
import type { Card, CardCentre, CardLine, Citation } from '../model/briefing.ts';
import type { Words } from '../model/words.ts';
import { reasonText } from '../words/reason-text.ts';
import { verdictText } from '../words/verdict-text.ts';
import { statesOfCard } from './states-of-card.ts';

/** The slots in the order in which an officer needs them. */
export const slots: Slot[] = ['before', 'during', 'after', 'never', 'deadlines', 'contacts', 'overlap'];

/**
 * @param asOf the date for which the card was made
 * @returns lines ended by "\n": heading, verdict, values, slots, sources with their addresses, date of the law
 */
export function copyText(words: Words, card: Card, asOf: IsoDate): string {
  const sections = [
    [headingOf(words, card), verdictOf(words, card), ...reasonOf(words, card), ...insteadOf(words, card)],
    card.tiles.map((tile) => {
      const basis = [...(tile.citation ? [words.citation(tile.citation)] : []), ...doubt(words, tile.confidence)];
      const label = words.factLabel(tile.fact);
      const value = `${label}${label.endsWith('?') ? '' : ':'} ${words.factText(tile.fact, tile.value)}`;
      return basis.length > 0 ? `${value} [${basis.join('; ')}]` : value;
    }),
    ...slots.map((slot) => {
      const lines = card.lines.filter((line) => line.slot === slot).map((line) => lineText(words, line));
      if (slot === 'contacts') lines.push(...card.centres.map((centre) => centreText(words, centre)));
      return lines.length > 0 ? [words.t(`slot.${slot}`), ...lines] : [];
    }),
    card.citations.length > 0
      ? [words.t('slot.sources'), ...card.citations.map((source) => sourceText(words, source))]
      : [],
    [words.t('copy.asOf', { date: words.date(asOf), checked: words.date(card.checked) }), words.t('copy.notAdvice')],
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`;
}

function headingOf(words: Words, card: Card): string {
  const { acting, host } = statesOfCard(card);
  const pair =
    acting === host
      ? words.state(host)
      : words.t('direction.pair', { acting: words.state(acting), host: words.state(host) });
  return `${words.topic(card.topic)}: ${pair}`;
}

function verdictOf(words: Words, card: Card): string {
  return [verdictText(words, card), ...doubt(words, card.confidence)].join(' · ');
}

function reasonOf(words: Words, card: Card): string[] {
  const reason = reasonText(words, card);
  return reason ? [reason.text] : [];
}

function insteadOf(words: Words, { instead, insteadBy }: Card): string[] {
  const named = instead.map((topic) => {
    const by = insteadBy?.[topic];
    return by ? `${words.topic(topic)} [${words.citation(by)}]` : words.topic(topic);
  });
  return named.length > 0 ? [`${words.t('card.instead')} ${words.list(named)}`] : [];
}

/** What was read in the official text needs no remark. */
function doubt(words: Words, confidence: Card['confidence']): string[] {
  return confidence === 'official' ? [] : [words.t(`confidence.${confidence}`)];
}

function lineText(words: Words, line: CardLine): string {
  const tags = [
    ...(line.coming ? [words.t('line.coming', { date: words.date(line.coming) })] : []),
    ...(line.deadline ? [words.deadline(line.deadline, line.counts)] : []),
  ].map((tag) => `(${tag}) `);
  const basis = [...line.citations.map((citation) => words.citation(citation)), ...doubt(words, line.confidence)];
  return `- ${tags.join('')}${line.text} [${basis.join('; ')}]`;
}

function centreText(words: Words, { name, place, confidence }: CardCentre): string {
  return [`- ${name}, ${place}`, ...doubt(words, confidence)].join(' · ');
}

function sourceText(words: Words, citation: Citation): string {
  return `- ${words.citation(citation)}${citation.link === null ? '' : `: ${citation.link}`}`;
}
