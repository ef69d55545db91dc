/** Marks fall with the right to read the site: they do not come back by themselves when it is given again. */
import browser from 'webextension-polyfill';
import { noteLostMarks } from '../shared/lost-marks.ts';
import { loadSettings, saveSettings } from '../shared/settings-store.ts';

export async function dropMarksOfLostSites(): Promise<void> {
  const { settings, managed } = await loadSettings();
  if (managed.includes('markedSites')) return;
  const isKept = await Promise.all(
    settings.markedSites.map((site) => browser.permissions.contains({ origins: [site] })),
  );
  const lost = settings.markedSites.filter((_, at) => !isKept[at]);
  if (lost.length === 0) return;
  await noteLostMarks(lost);
  await saveSettings({ markedSites: settings.markedSites.filter((site) => !lost.includes(site)) });
}
