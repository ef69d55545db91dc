/**
 * Makes the speaker of one language from its catalogue. What the catalogue lacks is said in English, and `langOf` says
 * so, that views can mark it. Pure: catalogues are arguments.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageKey, MessageValues, Words } from '../model/words.ts';
import { citationText, placeOf } from './citation-text.ts';
import { formatDay, formatDuration, formatFact, formatMoment, localeOf } from './format.ts';

export type Catalogue = Readonly<Record<string, string>>;

/**
 * @param catalogue the messages of `lang`, as many as there are
 * @param lang BCP 47
 * @param english the English catalogue, which has every message
 */
export function createWords(catalogue: Catalogue, lang: string, english: Catalogue): Words {
  const formats = new Map<string, IntlMessageFormat>();
  const langOf = (key: string) => (catalogue[key] === undefined && english[key] !== undefined ? 'en' : lang);
  const find = (key: string) => catalogue[key] ?? english[key];

  /** A key that no catalogue has comes back as itself: an officer sees an identifier rather than nothing. */
  const say = (key: string, values: MessageValues = {}) => {
    const message = find(key);
    if (message === undefined) return key;
    if (!message.includes('{')) return message;
    const format = formats.get(key) ?? new IntlMessageFormat(message, localeOf(langOf(key)));
    formats.set(key, format);
    return String(format.format(values));
  };
  const t = (key: MessageKey, values?: MessageValues) => say(key, values);
  const named = (key: string, id: string) => find(key) ?? id;
  // Made ready when something is sorted: a popup often sorts nothing.
  let collator: Intl.Collator | undefined;

  return {
    lang,
    t,
    langOf,
    state: (id) => named(`states.${id}`, id),
    topic: (id) => named(`topics.${id}.name`, id),
    factLabel: (fact) => named(`facts.${fact}.label`, fact),
    factText: (fact, value) =>
      formatFact({ t, lang, ownWord: find(`facts.${fact}.values.${value}`) ?? null }, fact, value),
    citation: (citation) => citationText(t, citation),
    place: ({ article }) => placeOf(t, article),
    duration: (duration) => formatDuration(t, duration) ?? duration,
    deadline: (duration, counts) => {
      const text = formatDuration(t, duration) ?? duration;
      return counts === 'not' || text === t('unit.now') ? text : t('line.deadline', { duration: text });
    },
    date: (day) => formatDay(langOf('app.name'), day),
    moment: (at, zone) => formatMoment(langOf('app.name'), at, zone),
    list: (items) => new Intl.ListFormat(localeOf(langOf('app.name')), { type: 'conjunction' }).format(items),
    compare: (a, b) => {
      collator ??= new Intl.Collator(localeOf(lang), { sensitivity: 'base', usage: 'search' });
      return collator.compare(a, b);
    },
  };
}
