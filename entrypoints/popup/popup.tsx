/** The popup: the briefing of the page on which the button was pressed, and the way to the panel that stays open. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { PageReading } from '../../rules/model/reading.ts';
import { BriefingPage } from '../shared/briefing-page.tsx';
import { openPanel } from '../shared/panel.ts';
import { sendToPanel } from '../shared/panel-mail.ts';
import type { Start } from '../shared/start.ts';

export interface PopupProps {
  start: Start;
  reading: Promise<PageReading>;
}

export function Popup({ start, reading }: PopupProps) {
  const [page, setPage] = useState<PageReading | null>(null);
  const [windowId, setWindowId] = useState<number | null>(null);
  useLayoutEffect(() => {
    reading.then(setPage);
  }, [reading]);
  useEffect(() => {
    browser.windows.getCurrent().then(({ id }) => {
      if (id === undefined) return;
      setWindowId(id);
      // A panel that is already open now has access to the page as well.
      void sendToPanel(id, { type: 'read' });
    });
  }, []);
  const keepOpen = windowId === null ? undefined : () => void openPanel(windowId).then(() => window.close());
  return (
    <BriefingPage
      start={start}
      page={page}
      {...(keepOpen && { onKeepOpen: keepOpen })}
      underWhy={<LaterSitePart start={start} />}
    />
  );
}

/** Most officers never unfold it: it is loaded when one does. */
function LaterSitePart({ start }: { start: Start }) {
  const [loaded, setLoaded] = useState<typeof import('./site-part.tsx') | null>(null);
  useEffect(() => void import('./site-part.tsx').then(setLoaded), []);
  return loaded && <loaded.SitePart start={start} />;
}
