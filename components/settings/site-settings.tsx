/** The sites that are read without being asked, each to be withdrawn. */
import type { Words } from '../../rules/model/words.ts';

export interface SiteSettingsProps {
  words: Words;
  /** "https://records.example"; null until they are known. */
  sites: string[] | null;
  /** What the browser would not withdraw. */
  kept: string | null;
  onWithdraw: (site: string) => void;
}

export function SiteSettings({ words, sites, kept, onWithdraw }: SiteSettingsProps) {
  return (
    <section class="settings-section">
      <h2>{words.t('settings.sites')}</h2>
      <p class="muted">{words.t('settings.sites.hint')}</p>
      {sites?.length === 0 && <p>{words.t('settings.sites.none')}</p>}
      {sites !== null && sites.length > 0 && (
        <ul class="site-list">
          {sites.map((site) => (
            <li key={site} data-site={site}>
              <button type="button" class="button" onClick={() => onWithdraw(site)}>
                {words.t('settings.sites.withdraw', { site })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status">{kept !== null && words.t('settings.sites.kept', { site: kept })}</p>
    </section>
  );
}
