/**
 * The page in front of the panel's window: read where there is access, again after each navigation and change of tab, and
 * watched while it stays in front.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser, { type Tabs } from 'webextension-polyfill';
import type { Language } from '../../rules/model/languages.ts';
import type { PageReading } from '../../rules/model/reading.ts';
import { isPracticePage, readFrontPage } from '../shared/read-front-page.ts';
import { sitePattern } from '../shared/site-pattern.ts';
import { watchFrames } from './watched-frames.ts';

export interface FrontPage {
  page: PageReading | 'not-read' | null;
  /** The site to ask for; null where the browser does not say which it is. */
  site: string | null;
  readAgain: () => void;
}

export function useFrontPage(windowId: number, languages: readonly Language[]): FrontPage {
  const [front, setFront] = useState<Omit<FrontPage, 'readAgain'>>({ page: null, site: null });
  const latest = useRef(0);
  const unwatch = useRef<() => void>(() => undefined);
  /** What is in front changed: an answer about what was there before is no longer wanted. */
  const leave = useCallback(() => {
    unwatch.current();
    unwatch.current = () => undefined;
    setFront({ page: null, site: null });
    return ++latest.current;
  }, []);
  const readAgain = useCallback(async () => {
    const turn = leave();
    const [tab] = await browser.tabs.query({ active: true, windowId });
    if (turn !== latest.current) return;
    // Who may not know the address may not read the page. Not tried: where the officer has withdrawn a site, the browser would
    // keep the answer until the button is pressed.
    if (tab?.id === undefined || (tab.url === undefined && !isPracticePage(tab.id))) {
      setFront({ page: 'not-read', site: null });
      return;
    }
    let isRead = false;
    const stop = watchFrames(tab.id, (changed) => {
      // Until all frames have answered it would be a part of the page.
      if (isRead) setFront((now) => ({ ...now, page: changed }));
    });
    unwatch.current = stop;
    const page = await readFrontPage(languages, Promise.resolve(tab.id), '/live-reader.js');
    if (turn !== latest.current) return;
    isRead = true;
    // The browser does not tell a page without access from one that is closed to extensions.
    setFront({ page: page.status === 'unreadable' ? 'not-read' : page, site: sitePattern(tab.url) });
  }, [windowId, languages, leave]);

  useEffect(() => {
    const onActivated = (active: Tabs.OnActivatedActiveInfoType) => {
      if (active.windowId === windowId) void readAgain();
    };
    const onUpdated = (_: number, { status }: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => {
      if (!tab.active || tab.windowId !== windowId) return;
      if (status === 'loading') leave();
      if (status === 'complete') void readAgain();
    };
    void readAgain();
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      unwatch.current();
    };
  }, [windowId, readAgain, leave]);
  return { ...front, readAgain };
}
