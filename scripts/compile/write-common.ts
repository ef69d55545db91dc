/** Writes the common pack in the small form that `rules/detect/common-pack.ts` reads. */
import { celexOf, signOf, type WrittenCommonPack } from '../../rules/detect/common-pack.ts';
import type { CommonPack, InstrumentEntry, StateCodes } from '../../rules/detect/lexicon-pack.ts';

/** Articles are expected in the order in which objects keep them: numbers rising, then those with a letter. */
export function writeCommon({ size, forms, states, terms, instruments, codes }: CommonPack): WrittenCommonPack {
  const leads = instruments.flatMap(({ topic, articles = {} }) => [topic ?? [], Object.values(articles)].flat());
  const topics = [...new Set([...terms.flatMap((term) => term.topics), ...leads])];
  const sign = (topic: string) => signOf(topics.indexOf(topic));
  const acts = terms.flatMap((term, at) => (term.acts ? [[at, term.acts] as const] : []));
  const celex = instruments.filter((act) => act.celex !== null && act.celex !== celexOf(act.id));
  return {
    size,
    forms,
    states: states.join(' '),
    topics: topics.join(' '),
    instruments: instruments.map(({ id }) => id).join(' '),
    celex: Object.fromEntries(celex.map((act) => [act.id, act.celex as string])),
    leads: instruments.map((act) => (act.topic === null ? '-' : sign(act.topic)) + writeArticles(act, sign)).join('\n'),
    terms: terms.map((term) => [term.topics.map(sign).join(''), term.instrument ?? ''].join(' ').trimEnd()).join('\n'),
    acts: Object.fromEntries(acts),
    codes: codes.map(writeCodes).join('\n'),
  };
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
