/**
 * The officer's settings: one object under the key `settings` of `storage.local`, overridden key by key by managed
 * policy. The schema is the source and the type is inferred. What was stored by an older version or by hand is never
 * trusted: good keys are kept, a bad one falls back and is named.
 */
import * as v from 'valibot';
import { isLanguage, type Language, languageOfTag, languages } from './languages.ts';
import { isTimeZone } from './time-zones.ts';

const language = v.custom<Language>((value) => typeof value === 'string' && isLanguage(value));

const keys = {
  /** ISO 3166-1 alpha-2; `null` until the officer has said. Whether the book has the state is asked of the book. */
  homeState: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  service: v.picklist(['police', 'customs']),
  /** Read on pages and searched. Empty: all are read, and searched in those nearest to the officer. */
  languages: v.array(language),
  /** `null`: the browser's. */
  interfaceLanguage: v.nullable(language),
  /** By whose clock deadlines are counted, as IANA names it; `null`: the computer's. */
  timeZone: v.nullable(v.pipe(v.string(), v.maxLength(60), v.check(isTimeZone))),
  theme: v.picklist(['system', 'light', 'dark']),
  textSize: v.picklist(['normal', 'large', 'larger']),
  /** Sites on whose pages is marked what was recognised: patterns like "https://records.example/*". */
  markedSites: v.array(v.pipe(v.string(), v.regex(/^https?:\/\/[^/*]+\/\*$/))),
};

export const settingsSchema = v.object(keys);
export type Settings = v.InferOutput<typeof settingsSchema>;
export type SettingKey = keyof Settings;

export const defaultSettings: Settings = {
  homeState: null,
  service: 'police',
  languages: [],
  interfaceLanguage: null,
  timeZone: null,
  theme: 'system',
  textSize: 'normal',
  markedSites: [],
};

export interface ReadSettings {
  settings: Settings;
  /** Keys whose stored value, or whose policy, did not fit. */
  faults: SettingKey[];
  /** Keys that policy has set: the officer cannot change them. */
  managed: SettingKey[];
}

/**
 * @param stored what lies under `settings` in `storage.local`: anything at all
 * @param policy what lies under `settings` in `storage.managed`; a key that does not fit is named and leaves the officer's own
 */
export function readSettings(stored: unknown, policy: unknown = {}): ReadSettings {
  const faults = new Set<SettingKey>();
  const managed: SettingKey[] = [];
  const settings: Record<SettingKey, unknown> = { ...defaultSettings };
  for (const key of Object.keys(keys) as SettingKey[]) {
    for (const [source, isPolicy] of [
      [asRecord(stored), false],
      [asRecord(policy), true],
    ] as const) {
      if (source[key] === undefined) continue;
      const result = v.safeParse(keys[key], source[key]);
      if (!result.success) faults.add(key);
      else {
        settings[key] = result.output;
        if (isPolicy) managed.push(key);
      }
    }
  }
  return { settings: settings as Settings, faults: [...faults], managed };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** The languages to read on pages: all, where the officer has ticked none. A page abroad is in any of them. */
export function readingLanguages(settings: Settings): Language[] {
  return settings.languages.length > 0 ? settings.languages : languages;
}

/** The languages in which a search forgives slips: where none is ticked, the browser's, the home state's, and English. */
export function searchLanguages(settings: Settings, browserLanguage: string, ofHomeState: string[]): Language[] {
  if (settings.languages.length > 0) return settings.languages;
  const wanted = [browserLanguage, ...ofHomeState, 'en'].map(languageOfTag);
  return [...new Set(wanted.filter((tag) => tag !== null))];
}

/** The marked sites with a site's pattern, or without it. */
export function withSite(markedSites: readonly string[], site: string, isMarked: boolean): string[] {
  const others = markedSites.filter((pattern) => pattern !== site);
  return isMarked ? [...others, site] : others;
}
