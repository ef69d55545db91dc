/** What every page of the extension begins with: settings, the book's core, words, and the right look. */
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
  /** The book without its topics. */
  book: Book;
  words: Words;
}

export function browserLanguage(): Language {
  return languageOfTag(browser.i18n.getUILanguage()) ?? 'en';
}

export async function start(): Promise<Start> {
  const [read, book] = await Promise.all([loadSettings(), loadCore()]);
  const known = knownHomeState(read, book);
  const words = await speak(known.settings);
  return { ...known, book: await inLanguage(book, words.lang), words };
}

/** Loads the words for the settings and puts the look on the page. */
export async function speak(settings: Settings): Promise<Words> {
  const words = await loadWords(settings.interfaceLanguage ?? browserLanguage());
  applyAppearance(settings, words.lang);
  return words;
}

/** The languages in which a search forgives slips. */
export function languagesOfSearch(settings: Settings, book: Book): Language[] {
  const ofHomeState = settings.homeState === null ? [] : (book.states[settings.homeState]?.languages ?? []);
  return searchLanguages(settings, browserLanguage(), ofHomeState);
}

/** A home state that the book does not have is a setting that does not fit. */
function knownHomeState(read: ReadSettings, book: Book): ReadSettings {
  const { homeState } = read.settings;
  if (homeState === null || book.states[homeState]) return read;
  return {
    settings: { ...read.settings, homeState: null },
    faults: [...read.faults, 'homeState'],
    managed: read.managed.filter((key) => key !== 'homeState'),
  };
}
