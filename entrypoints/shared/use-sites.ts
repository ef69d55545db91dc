/** The sites that may be read without being asked, as the browser has them: what it withdraws by itself is noticed. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** @returns patterns like "https://records.example/*", in order; null until they are known */
export function useSites(): string[] | null {
  const [sites, setSites] = useState<string[] | null>(null);
  useEffect(() => {
    const read = () => void browser.permissions.getAll().then(({ origins }) => setSites([...(origins ?? [])].sort()));
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return sites;
}

/** To be called at once in the officer's click. @returns whether the site was allowed */
export function allowSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** @returns false where the browser keeps it, as it does with what an organisation's policy gave */
export async function withdrawSite(pattern: string): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [pattern] });
  } catch {
    return false;
  }
}
