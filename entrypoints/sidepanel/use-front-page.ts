/**
 * The page in front of the panel's window: read where there is access, again after each navigation and change of tab, and
 * watched while it stays in front.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser, { type Tabs } from 'webextension-polyfill';
import type { Language } from '../../rules/model/languages.ts';
import type { PageReading } from '../../rules/model/reading.ts';
import { watchNewFrames } from '../popup/read-page.ts';
import { grantWishes } from '../shared/grant-wishes.ts';
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
  /** The languages for which the page was read once more. */
  const heard = useRef(new Set<string>());
  const stopWatching = useCallback(() => {
    unwatch.current();
    unwatch.current = () => undefined;
    return ++latest.current;
  }, []);
  /** What is in front changed: an answer about what was there before is no longer wanted. */
  const leave = useCallback(() => {
    stopWatching();
    heard.current.clear();
    setFront({ page: null, site: null });
  }, [stopWatching]);
  /** What is shown stays until there is another answer. */
  const read = useCallback(async () => {
    const turn = stopWatching();
    const [tab] = await browser.tabs.query({ active: true, windowId });
    if (turn !== latest.current) return;
    // Who may not know the address may not read the page. Not tried: where the officer has withdrawn a site, the browser would
    // keep the answer until the button is pressed.
    if (tab?.id === undefined || (tab.url === undefined && !isPracticePage(tab.id))) {
      setFront({ page: 'not-read', site: null });
      return;
    }
    let isRead = false;
    const tabId = tab.id;
    const wishes = grantWishes(
      () => watchNewFrames(tabId, languages),
      (lang) => {
        if (heard.current.has(lang)) return;
        heard.current.add(lang);
        void read();
      },
    );
    const stop = watchFrames(
      tabId,
      (changed) => {
        // Until all frames have answered it would be a part of the page.
        if (isRead) setFront((now) => ({ ...now, page: changed }));
      },
      wishes.grant,
    );
    unwatch.current = () => {
      wishes.stop();
      stop();
    };
    const page = await readFrontPage(languages, Promise.resolve(tabId), 'watch');
    if (turn !== latest.current) return;
    isRead = true;
    // The browser does not tell a page without access from one that is closed to extensions.
    setFront({ page: page.status === 'unreadable' ? 'not-read' : page, site: sitePattern(tab.url) });
  }, [windowId, languages, stopWatching]);
  const readAgain = useCallback(() => {
    leave();
    void read();
  }, [leave, read]);

  useEffect(() => {
    const onActivated = (active: Tabs.OnActivatedActiveInfoType) => {
      if (active.windowId === windowId) readAgain();
    };
    const onUpdated = (_: number, { status }: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => {
      if (!tab.active || tab.windowId !== windowId) return;
      if (status === 'loading') leave();
      if (status === 'complete') readAgain();
    };
    readAgain();
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
