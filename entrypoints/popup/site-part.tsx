/** Under the words that were recognised: whether they are marked on the page, and whether its site is always read. Loaded when asked for. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { SiteBar } from '../../components/site/site-bar.tsx';
import { withSite } from '../../rules/model/settings.ts';
import { orderOf } from '../background/follow-tab.ts';
import { hasHighlights } from '../follower/highlights.ts';
import type { MarkWish } from '../shared/follow.ts';
import { saveSettings } from '../shared/settings-store.ts';
import { siteName, sitePattern } from '../shared/site-pattern.ts';
import type { Start } from '../shared/start.ts';
import { allowSite, useSites, withdrawSite } from '../shared/use-sites.ts';

interface Front {
  tabId: number;
  site: string;
  /** Whether words are marked on it now. */
  isMarked: boolean;
}

export function SitePart({ start: { words, settings, managed } }: { start: Start }) {
  const [front, setFront] = useState<Front | null>(null);
  const [markedSites, setMarkedSites] = useState(settings.markedSites);
  const [refused, setRefused] = useState(false);
  const sites = useSites();
  const look = () => void frontPage().then(setFront);
  useEffect(look, []);
  if (front === null || sites === null) return null;
  const { site, tabId } = front;
  const allowed = sites.includes(site);
  const mark = async (on: boolean) => {
    if (allowed) {
      const next = withSite(markedSites, site, on);
      await saveSettings({ markedSites: next });
      setMarkedSites(next);
      return;
    }
    const wish: MarkWish = { markPage: tabId };
    await browser.runtime.sendMessage(wish);
    look();
  };
  const isMarked = allowed ? markedSites.includes(site) : front.isMarked;
  return (
    <SiteBar
      words={words}
      site={siteName(site)}
      allowed={allowed}
      refused={refused}
      marked={hasHighlights() ? (managed.includes('markedSites') ? null : isMarked) : 'unable'}
      onAllow={() => void allowSite(site).then((given) => setRefused(!given))}
      onWithdraw={() => void withdrawSite(site)}
      onMark={(on) => void mark(on)}
    />
  );
}

/** @returns null for what is no web site */
async function frontPage(): Promise<Front | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const site = sitePattern(tab?.url);
  if (tab?.id === undefined || site === null) return null;
  return { tabId: tab.id, site, isMarked: (await orderOf(tab.id))?.marks === true };
}
