/** Sites whose marks fell with the right to read them, as a view keeps up with them. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { lostMarks } from './lost-marks.ts';

/** @returns patterns like "https://records.example/*" */
export function useLostMarks(): string[] {
  const [sites, setSites] = useState<string[]>([]);
  useEffect(() => {
    const read = () => void lostMarks().then(setSites);
    read();
    browser.storage.session.onChanged.addListener(read);
    return () => browser.storage.session.onChanged.removeListener(read);
  }, []);
  return sites;
}
