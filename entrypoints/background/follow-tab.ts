/** Puts the script that follows into the frames of a tab, and asks them what they have read. Nothing of it is kept here. */
import browser from 'webextension-polyfill';
import { mergeReadings } from '../../rules/brief/merge-readings.ts';
import type { PageReading } from '../../rules/model/reading.ts';
import { readingLanguages } from '../../rules/model/settings.ts';
import { isReading } from '../popup/read-page.ts';
import type { FollowOrder, FollowWorld } from '../shared/follow.ts';
import { languagesIn, speechesIn } from '../shared/frame-speeches.ts';
import { packScripts, phraseScripts } from '../shared/lexicon-scripts.ts';
import { markStyles } from '../shared/mark-styles.ts';
import { loadSettings } from '../shared/settings-store.ts';

/** Of the user's origin: a page's own styles are not above it. */
const styles = { css: markStyles, origin: 'USER' } as const;

/**
 * Has all frames followed that are not yet, as a press of the button would read them.
 * @param isForced also those that are followed already, in the new way
 */
export async function followTab(tabId: number, order: FollowOrder, isForced = false): Promise<void> {
  try {
    const all = { tabId, allFrames: true };
    const frames = await browser.scripting.executeScript({ target: all, func: takeOrder, args: [order, isForced] });
    const frameIds = frames.filter(({ result }) => result === true).map(({ frameId }) => frameId);
    if (frameIds.length === 0) return;
    const target = { tabId, frameIds };
    // Once, however often the marks are switched on.
    await browser.scripting.removeCSS({ target, ...styles });
    if (order.marks) await browser.scripting.insertCSS({ target, ...styles });
    const languages = readingLanguages((await loadSettings()).settings);
    const answers = await browser.scripting.executeScript({
      target,
      files: [...packScripts(languages), '/follower.js'],
    });
    const heard = languagesIn(speechesIn(answers.map(({ result }) => result)));
    const spoken = [...new Set([...heard, ...order.languages])];
    const phrases = phraseScripts(spoken.length > 0 ? spoken : languages);
    await browser.scripting.executeScript({ target, files: [...phrases, '/follow-now.js'] });
  } catch {
    // The page has gone, or the access to it; pages of the browser let nobody in.
  }
}

/** Leaves the tab as it was. */
export async function leaveTab(tabId: number): Promise<void> {
  try {
    const target = { tabId, allFrames: true };
    await browser.scripting.executeScript({ target, func: dropOrder });
    await browser.scripting.removeCSS({ target, ...styles });
  } catch {
    // It has gone already.
  }
}

/** How the tab is followed; null where it is not. */
export async function orderOf(tabId: number): Promise<FollowOrder | null> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: tellOrder });
    return (frame?.result as FollowOrder | undefined) ?? null;
  } catch {
    return null;
  }
}

/** What the frames that are followed hold now, put together; null where the tab cannot be asked any more. */
export async function readingOf(tabId: number): Promise<PageReading | null> {
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: tellReading });
    return mergeReadings(frames.map(({ result }) => result).filter(isReading));
  } catch {
    return null;
  }
}

// What follows runs in the frames, each alone: nothing from outside its body is there.

function takeOrder(order: FollowOrder, isForced: boolean): boolean {
  const world = globalThis as FollowWorld;
  const before = world.borderbriefOrder;
  if (before && !isForced && (before.byHand || JSON.stringify(before) === JSON.stringify(order))) return false;
  try {
    world.borderbriefFollower?.stop();
  } catch {
    // One of an older version of the extension, which has lost its browser.
    world.borderbriefFollower = undefined;
  }
  world.borderbriefOrder = order;
  return true;
}

function dropOrder(): void {
  const world = globalThis as FollowWorld;
  world.borderbriefFollower?.stop();
  world.borderbriefOrder = undefined;
}

function tellOrder(): FollowOrder | null {
  return (globalThis as FollowWorld).borderbriefOrder ?? null;
}

function tellReading() {
  return (globalThis as FollowWorld).borderbriefFollower?.reading ?? null;
}
