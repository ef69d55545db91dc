/** The panel: the briefing of the page in front, as far as the officer gave access to it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { SiteBar } from '../../components/site/site-bar.tsx';
import { readingLanguages, withSite } from '../../rules/model/settings.ts';
import { hasHighlights } from '../follower/highlights.ts';
import { BriefingPage } from '../shared/briefing-page.tsx';
import { receiveMail } from '../shared/panel-mail.ts';
import { saveSettings } from '../shared/settings-store.ts';
import { siteName } from '../shared/site-pattern.ts';
import type { Start } from '../shared/start.ts';
import { allowSite, useSites, withdrawSite } from '../shared/use-sites.ts';
import { useFrontPage } from './use-front-page.ts';

export function SidePanel({ start, windowId }: { start: Start; windowId: number }) {
  const languages = useMemo(() => readingLanguages(start.settings), [start]);
  const { page, site, readAgain } = useFrontPage(windowId, languages);
  const [asked, setAsked] = useState<{ query: string } | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const sites = useSites();
  useEffect(
    () => receiveMail(windowId, (mail) => (mail.type === 'read' ? readAgain() : setAsked({ query: mail.query }))),
    [windowId, readAgain],
  );
  const marked = (of: string) => {
    if (!sites?.includes(of)) return null;
    if (!hasHighlights()) return 'unable';
    return start.managed.includes('markedSites') ? null : start.settings.markedSites.includes(of);
  };
  const bar = site !== null && sites !== null && (
    <SiteBar
      words={start.words}
      site={siteName(site)}
      allowed={sites.includes(site)}
      refused={refused === site}
      marked={marked(site)}
      onAllow={() => void allowSite(site).then((given) => setRefused(given ? null : site))}
      onWithdraw={() => void withdrawSite(site)}
      onMark={(on) => void saveSettings({ markedSites: withSite(start.settings.markedSites, site, on) })}
    />
  );
  return <BriefingPage start={start} page={page} asked={asked} onReadAgain={readAgain} site={bar} />;
}
