/** Writes the common pack in the small form that `rules/detect/common-pack.ts` reads. */
import { type CommonPart, celexOf, PARTS, signOf } from '../../rules/detect/common-pack.ts';
import { writeHashes } from '../../rules/detect/given-names.ts';
import type { CommonPack, InstrumentEntry, StateCodes, TermEntry } from '../../rules/detect/lexicon-pack.ts';
import { joinParts, writeForms, writeSize } from './write-pack.ts';

/** Articles are expected in the order in which objects keep them: numbers rising, then those with a letter. */
export function writeCommon({ size, forms, states, terms, instruments, codes, given }: CommonPack): string {
  const leads = instruments.flatMap(({ topic, articles = {} }) => [topic ?? [], Object.values(articles)].flat());
  const topics = [...new Set([...terms.flatMap((term) => term.topics), ...leads])];
  const sign = (topic: string) => signOf(topics.indexOf(topic));
  const celex = instruments.filter((act) => act.celex !== null && act.celex !== celexOf(act.id));
  const parts: Record<CommonPart, string> = {
    size: writeSize(size),
    states: states.join(' '),
    topics: topics.join(' '),
    instruments: instruments.map(({ id }) => id).join(' '),
    celex: celex.map((act) => `${act.id}=${act.celex}`).join(' '),
    leads: instruments.map((act) => (act.topic === null ? '-' : sign(act.topic)) + writeArticles(act, sign)).join('\n'),
    terms: terms.map((term) => [term.topics.map(sign).join(''), term.instrument ?? ''].join(' ').trimEnd()).join('\n'),
    acts: writeActs(terms),
    codes: codes.map(writeCodes).join('\n'),
    given: writeHashes(given),
  };
  const { place } = forms;
  const short = {
    ...forms,
    // A name begins with a capital: nothing needs to stand between two.
    ...(place && { place: place.replace(/(?<=[\p{Ll}}]{2});(?=\p{Lu})/gu, '') }),
  };
  return joinParts([...PARTS.map((part) => parts[part]), ...writeForms(short)]);
}

function writeActs(terms: readonly TermEntry[]): string {
  const byActs = new Map<string, number[]>();
  terms.forEach(({ acts }, at) => {
    if (!acts) return;
    const pairs = Object.entries(acts).map(([article, act]) => `${article}=${act}`);
    byActs.set(pairs.join(' '), [...(byActs.get(pairs.join(' ')) ?? []), at]);
  });
  return [...byActs].map(([pairs, positions]) => `${positions.join(',')} ${pairs}`).join('\n');
}

function writeArticles({ articles = {} }: InstrumentEntry, sign: (topic: string) => string): string {
  let before = 0;
  const written = Object.entries(articles).map(([article, topic]) => {
    if (/[a-z]/.test(article)) return `${sign(topic)}.${article}`;
    const more = Number(article) - before;
    before = Number(article);
    return sign(topic) + (more === 1 ? '' : more);
  });
  return written.join('');
}

function writeCodes({ iso3, phone, iban, plate, mrz, alpha2 }: StateCodes): string {
  return [iso3, phone, iban, plate.join(','), mrz.join(','), alpha2.join(',')].join(' ').trimEnd();
}
