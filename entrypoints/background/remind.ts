/**
 * The quiet reminder: "!" on the toolbar button when a deadline draws near. The alarms follow from what is stored, and are
 * set again whenever that changes or the browser starts: not every browser keeps them.
 */
import browser from 'webextension-polyfill';
import { loadDeadlines, watchDeadlines } from '../shared/deadline-store.ts';

const prefix = 'deadline:';

export function remindOfDeadlines(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name.startsWith(prefix)) void showReminder();
  });
  watchDeadlines(() => void setAlarms());
  browser.runtime.onStartup.addListener(() => void setAlarms());
  browser.runtime.onInstalled.addListener(() => void setAlarms());
}

async function setAlarms(): Promise<void> {
  const [wanted, set] = await Promise.all([loadDeadlines(), browser.alarms.getAll()]);
  const names = wanted.filter(({ remindAt }) => remindAt !== null && remindAt > Date.now());
  for (const { name } of set) {
    const isWanted = names.some(({ id }) => name === prefix + id);
    if (name.startsWith(prefix) && !isWanted) await browser.alarms.clear(name);
  }
  for (const { id, remindAt } of names) if (remindAt !== null) browser.alarms.create(prefix + id, { when: remindAt });
}

async function showReminder(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#8a1c22' });
  await browser.action.setBadgeText({ text: '!' });
}
