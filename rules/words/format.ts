/**
 * Values as words in one language: durations, units, dates, lists. The units' words come from the catalogue, so that they
 * are right in languages that a browser's own data lack; `Intl` gives numbers, dates and the order of words.
 */
import type { Duration, FactValue, IsoDate } from '../model/book.ts';
import type { MessageKey, MessageValues } from '../model/words.ts';

export type Translate = (key: MessageKey, values?: MessageValues) => string;

const durationForm =
  /^P(?:(?<years>\d+)Y)?(?:(?<months>\d+)M)?(?:(?<weeks>\d+)W)?(?:(?<days>\d+)D)?(?:T(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>\d+)S)?)?$/;
const units = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'] as const;
const dayForm = /^\d{4}-\d{2}-\d{2}$/;

/** `Intl` needs longer to make ready than to say: a popup says a date at every drawing. */
const locales = new Map<string, string>();
const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The locale whose dates and order of words are used: British English, Norwegian as Bokmål, else the language itself. */
export function localeOf(lang: string): string {
  const known = locales.get(lang);
  if (known !== undefined) return known;
  const wanted = { en: 'en-GB', no: 'nb' }[lang] ?? lang;
  const locale = Intl.DateTimeFormat.supportedLocalesOf(wanted).length > 0 ? wanted : 'en-GB';
  locales.set(lang, locale);
  return locale;
}

/** "8 hours" for PT8H; `null` where the text is no ISO 8601 duration. A duration of nothing is "at once". */
export function formatDuration(t: Translate, duration: Duration): string | null {
  const parts = durationForm.exec(duration)?.groups;
  if (!parts) return null;
  const written = units
    .filter((unit) => Number(parts[unit] ?? 0) > 0)
    .map((unit) => t(`unit.${unit}`, { n: Number(parts[unit]) }));
  return written.length > 0 ? written.join(' ') : t('unit.now');
}

/** "22 Nov 2026" for an ISO day; other text comes back as it is. */
export function formatDay(lang: string, day: IsoDate): string {
  const time = dayForm.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) return day;
  const format =
    dayFormats.get(lang) ??
    new Intl.DateTimeFormat(localeOf(lang), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  dayFormats.set(lang, format);
  return format.format(time);
}

/** "Sun, 22 Nov 2026, 18:15" for a moment, in milliseconds since 1970, by the clock of a zone. */
export function formatMoment(lang: string, at: number, zone: string): string {
  return new Intl.DateTimeFormat(localeOf(lang), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(at);
}

/** The unit in which a fact's number is counted, by the ending of its name: `limitKm` counts kilometres. */
const unitsByEnding = [
  ['Km', 'unit.km'],
  ['Minutes', 'unit.minutes'],
  ['Hours', 'unit.hours'],
  ['Days', 'unit.days'],
  ['Weeks', 'unit.weeks'],
  ['Months', 'unit.months'],
  ['Years', 'unit.years'],
  ['Age', 'unit.years'],
] as const;

/** What `Intl` says with a sign of its own: an amount of money, a share of a hundred. */
const formatsByEnding: readonly [ending: string, format: Intl.NumberFormatOptions, per: number][] = [
  ['Eur', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }, 1],
  ['Percent', { style: 'percent' }, 100],
];

const sharedValues = ['true', 'false', 'conditions', 'unknown', 'unlimited'] as const;

/**
 * A fact's value as words.
 * @param ownWord the catalogue's word for this value of this fact, if it has one: it comes first
 */
export function formatFact(
  say: { t: Translate; lang: string; ownWord: string | null },
  fact: string,
  value: FactValue,
): string {
  if (say.ownWord !== null) return say.ownWord;
  const shared = sharedValues.find((name) => name === String(value));
  if (shared) return say.t(`values.${shared}`);
  if (typeof value === 'number') {
    const unit = unitsByEnding.find(([ending]) => fact.endsWith(ending));
    if (unit) return say.t(unit[1], { n: value });
    const [, format, per] = formatsByEnding.find(([ending]) => fact.endsWith(ending)) ?? ['', {}, 1];
    return new Intl.NumberFormat(localeOf(say.lang), format).format(value / per);
  }
  return formatDuration(say.t, String(value)) ?? formatDay(say.lang, String(value));
}
