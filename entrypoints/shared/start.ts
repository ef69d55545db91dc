/** What every page of the extension begins with: settings, words and the right look at once; the book when it is there. */
import browser from 'webextension-polyfill';
import type { Book } from '../../rules/model/book.ts';
import { type Language, languageOfTag } from '../../rules/model/languages.ts';
import { type ReadSettings, type Settings, searchLanguages } from '../../rules/model/settings.ts';
import type { Words } from '../../rules/model/words.ts';
import { applyAppearance } from './appearance.ts';
import { inLanguage, loadCore } from './load-book.ts';
import { loadWords } from './load-words.ts';
import { loadSettings } from './settings-store.ts';

export interface Start extends ReadSettings {
  words: Words;
  /** The book without its topics, in the language of the words. */
  book: Promise<Book>;
}

export function browserLanguage(): Language {
  return languageOfTag(browser.i18n.getUILanguage()) ?? 'en';
}

export interface StartOptions {
  /** The settings, where they are on their way already. */
  settings?: Promise<ReadSettings>;
  /** Loads the words, for a page that has more to say than all have. */
  load?: (lang: string) => Promise<Words>;
}

export async function start({ settings = loadSettings(), load = loadWords }: StartOptions = {}): Promise<Start> {
  const core = loadCore();
  const read = await settings;
  const words = await speak(read.settings, load);
  return { ...read, words, book: inLanguage(core, words.lang) };
}

/** Loads the words for the settings and puts the look on the page. */
export async function speak(settings: Settings, load: (lang: string) => Promise<Words> = loadWords): Promise<Words> {
  const words = await load(settings.interfaceLanguage ?? browserLanguage());
  applyAppearance(settings, words.langOf('app.name'));
  return words;
}

/** The languages in which a search forgives slips. */
export function languagesOfSearch(settings: Settings, book: Book): Language[] {
  const ofHomeState = settings.homeState === null ? [] : (book.states[settings.homeState]?.languages ?? []);
  return searchLanguages(settings, browserLanguage(), ofHomeState);
}

/** A home state that the book does not have is a setting that does not fit. */
export function withKnownHomeState<Read extends ReadSettings>(read: Read, book: Book): Read {
  const { homeState } = read.settings;
  if (homeState === null || book.states[homeState]) return read;
  return {
    ...read,
    settings: { ...read.settings, homeState: null },
    faults: [...read.faults, 'homeState'],
    managed: read.managed.filter((key) => key !== 'homeState'),
  };
}
