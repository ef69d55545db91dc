/** The sites that are read without being asked, each to be withdrawn. */
import type { Words } from '../../rules/model/words.ts';

export interface SiteSettingsProps {
  words: Words;
  /** "https://records.example"; null until they are known. */
  sites: string[] | null;
  /** What the browser would not withdraw. */
  kept: string | null;
  /** Those of them whose pages are marked. */
  marked: string[];
  /** Set by the organisation. */
  marksLocked: boolean;
  /** Whether the browser can lay marks on a page. */
  canMark: boolean;
  /** Sites whose marks fell with the right to read them. */
  fell: string[];
  onWithdraw: (site: string) => void;
  onMark: (site: string, on: boolean) => void;
}

export function SiteSettings({
  words,
  sites,
  kept,
  marked,
  marksLocked,
  canMark,
  fell,
  onWithdraw,
  onMark,
}: SiteSettingsProps) {
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
              <label class="choice">
                <input
                  type="checkbox"
                  checked={marked.includes(site)}
                  disabled={marksLocked || !canMark}
                  onChange={({ currentTarget }) => onMark(site, currentTarget.checked)}
                />
                {words.t('settings.sites.mark', { site })}
              </label>
            </li>
          ))}
        </ul>
      )}
      {sites !== null && sites.length > 0 && !canMark && <p class="muted">{words.t('settings.sites.noMarks')}</p>}
      {fell.map((site) => (
        <p key={site} class="muted">
          {words.t('settings.sites.marksFell', { site })}
        </p>
      ))}
      <p role="status">{kept !== null && words.t('settings.sites.kept', { site: kept })}</p>
    </section>
  );
}
