/**
 * Has the pages of always-read sites followed while no panel is open: the button's number keeps up, and where the officer wants it
 * words are marked. Nothing is kept here: who follows is in the frames, and a worker that was stopped finds it there.
 */
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { isLanguage } from '../../rules/model/languages.ts';
import { showCountOn } from '../shared/badge.ts';
import { type FollowEnd, type FollowNote, type FollowOrder, isFollowNote, isMarkWish } from '../shared/follow.ts';
import { type Granting, grantWishes } from '../shared/grant-wishes.ts';
import { loadCore } from '../shared/load-book.ts';
import { forgetLostMarks } from '../shared/lost-marks.ts';
import { pageEvent } from '../shared/page-event.ts';
import { loadSettings, watchSettings } from '../shared/settings-store.ts';
import { sitePattern } from '../shared/site-pattern.ts';
import { followTab, leaveTab, orderOf, readingOf } from './follow-tab.ts';
import { hintFor } from './hint-for.ts';
import { dropMarksOfLostSites } from './lost-sites.ts';

export function followSites(): void {
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    if (status === 'complete') void followWhereAllowed(tabId, url, false);
  });
  watchSettings(() => {
    void followOpenTabs(true);
    void loadSettings().then(({ settings }) => forgetLostMarks(settings.markedSites));
  });
  browser.permissions.onAdded.addListener(() => void followOpenTabs(false));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void leaveSites(origins));
  browser.runtime.onInstalled.addListener(() => void followOpenTabs(true));
  browser.runtime.onStartup.addListener(() => void dropMarksOfLostSites());
  browser.tabs.onRemoved.addListener((tabId) => {
    grantings.get(tabId)?.stop();
    grantings.delete(tabId);
  });
  browser.runtime.onMessage.addListener((message: unknown, { tab }: Runtime.MessageSender) => {
    if (isFollowNote(message) && tab?.id !== undefined) return answer(tab.id, message);
    // From a page of the extension, which stands in no tab that is read.
    if (isMarkWish(message) && tab === undefined) return browser.tabs.get(message.markPage).then(toggleMarks);
    return undefined;
  });
}

/** The officer's key, or the switch in the popup: marks on the page in front go on or off, until another page is there. */
export async function toggleMarks({ id, url }: Tabs.Tab): Promise<void> {
  if (id === undefined) return;
  const { settings, managed } = await loadSettings();
  const allowed = await allowedSite(url);
  // Where the organisation says which sites are marked, no key says otherwise.
  if (managed.includes('markedSites') && !settings.markedSites.some((site) => site === allowed)) return;
  const marks = (await orderOf(id))?.marks !== true;
  if (!marks && allowed === null) await leaveTab(id);
  else await followTab(id, { ...(await orderFor(allowed)), marks, byHand: true }, true);
}

/** The address is known only where the site may be read. @returns null where it may not */
async function allowedSite(url: string | undefined): Promise<string | null> {
  const site = sitePattern(url);
  return site !== null && (await browser.permissions.contains({ origins: [site] })) ? site : null;
}

async function orderFor(site: string | null): Promise<FollowOrder> {
  const { settings } = await loadSettings();
  const marks = site !== null && settings.markedSites.includes(site);
  return { site, marks, byHand: false, home: settings.homeState, theme: settings.theme, languages: [] };
}

async function followWhereAllowed(tabId: number, url: string | undefined, isForced: boolean): Promise<void> {
  const site = await allowedSite(url);
  if (site !== null) await followTab(tabId, await orderFor(site), isForced);
}

async function followOpenTabs(isForced: boolean): Promise<void> {
  for (const { id, url } of await browser.tabs.query({}))
    if (id !== undefined) await followWhereAllowed(id, url, isForced);
}

/** Frames can still be spoken to when they may no longer be read. One that does not answer holds up nothing else. */
async function leaveSites(origins: string[]): Promise<void> {
  const end: FollowEnd = { followEnds: origins };
  const leave = async (id: number) => {
    const isLeft = await browser.tabs.sendMessage(id, end).catch(() => false);
    if (isLeft === true) await showCountOn(id, 0);
  };
  const tabs = await browser.tabs.query({});
  await Promise.all([dropMarksOfLostSites(), ...tabs.flatMap(({ id }) => (id === undefined ? [] : leave(id)))]);
}

/** One for each tab whose page loads frames: how long it must wait for the next. */
const grantings = new Map<number, Granting>();

async function answer(tabId: number, note: FollowNote): Promise<unknown> {
  if (note.follow === 'hint') return hintFor(note.item, await readingOf(tabId));
  if (note.follow === 'changed') return countOn(tabId);
  const order = await orderOf(tabId);
  if (order === null) return;
  if (note.follow === 'read-language') {
    if (isLanguage(note.lang)) await followTab(tabId, { ...order, languages: [...order.languages, note.lang] }, true);
    return;
  }
  let granting = grantings.get(tabId);
  if (!granting) {
    const readFrames = async () => {
      const now = await orderOf(tabId);
      if (now !== null) await followTab(tabId, now);
    };
    granting = grantWishes(readFrames, () => undefined);
    grantings.set(tabId, granting);
  }
  granting.grant({ wish: 'read-frames' });
}

async function countOn(tabId: number): Promise<void> {
  const [page, order, book] = await Promise.all([readingOf(tabId), orderOf(tabId), loadCore()]);
  if (page === null) return;
  const { states, topics } = pageEvent(page, book, order?.home ?? null);
  await showCountOn(tabId, states.length + topics.length);
}
