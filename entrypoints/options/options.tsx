/** Joins the settings page to the store: every change is kept and takes effect at once. */
import { useState } from 'preact/hooks';
import { SettingsView } from '../../components/settings/settings-view.tsx';
import type { Book } from '../../rules/model/book.ts';
import type { Settings } from '../../rules/model/settings.ts';
import { hasHighlights } from '../follower/highlights.ts';
import { homeStates } from '../shared/load-book.ts';
import { translatedLanguages } from '../shared/load-words.ts';
import { saveSettings } from '../shared/settings-store.ts';
import { siteName } from '../shared/site-pattern.ts';
import { browserLanguage, type Start, speak } from '../shared/start.ts';
import { useKeptFocus } from '../shared/use-kept-focus.ts';
import { forgetRecent } from '../shared/use-kept-results.ts';
import { useLostMarks } from '../shared/use-lost-marks.ts';
import { useSites, withdrawSite } from '../shared/use-sites.ts';
import { addressWord, changeShortcuts, useShortcuts } from './use-shortcuts.ts';

export function Options({ start, book }: { start: Start; book: Book }) {
  const { managed } = start;
  const [settings, setSettings] = useState(start.settings);
  const [words, setWords] = useState(start.words);
  const [faults, setFaults] = useState(start.faults);
  const [outcome, setOutcome] = useState<'saved' | 'notSaved' | null>(null);
  const [kept, setKept] = useState<string | null>(null);
  const [forgotten, setForgotten] = useState(false);
  const sites = useSites();
  const fell = useLostMarks();
  const shortcuts = useShortcuts();
  useKeptFocus();
  const withdraw = async (site: string) => {
    const pattern = sites?.find((known) => siteName(known) === site);
    if (pattern !== undefined) setKept((await withdrawSite(pattern)) ? null : site);
  };
  const change = async (part: Partial<Settings>) => {
    const next = { ...settings, ...part };
    setSettings(next);
    setFaults(faults.filter((key) => !(key in part)));
    try {
      await saveSettings(part);
      setOutcome('saved');
    } catch {
      setOutcome('notSaved');
    }
    setWords(await speak(next));
  };
  return (
    <SettingsView
      words={words}
      settings={{ ...settings, markedSites: settings.markedSites.filter((site) => !fell.includes(site)) }}
      faults={faults}
      managed={managed}
      states={homeStates(book)}
      browserLanguage={browserLanguage()}
      computerZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
      translated={translatedLanguages}
      outcome={outcome}
      sites={sites?.map(siteName) ?? null}
      kept={kept}
      canMark={hasHighlights()}
      fell={fell.map(siteName)}
      shortcuts={shortcuts}
      addressWord={addressWord()}
      onChangeShortcuts={changeShortcuts}
      forgotten={forgotten}
      onForget={() => void forgetRecent().then(() => setForgotten(true))}
      onWithdraw={(site) => void withdraw(site)}
      onChange={(part) => void change(part)}
    />
  );
}
