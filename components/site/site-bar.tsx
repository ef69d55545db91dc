/** Whether the site in front is always read and marked, and the way to change it. */
import type { Words } from '../../rules/model/words.ts';
import './site-bar.css';

export interface SiteBarProps {
  words: Words;
  /** "https://records.example" */
  site: string;
  allowed: boolean;
  /** It was asked for, and not given. */
  refused: boolean;
  /**
   * Whether what is recognised is marked: on all pages of a site that is always read, else on this page until it is left.
   * "unable" where the browser cannot mark words; null where nobody here can change it.
   */
  marked: boolean | 'unable' | null;
  onAllow: () => void;
  onWithdraw: () => void;
  onMark: (on: boolean) => void;
}

export function SiteBar(props: SiteBarProps) {
  const { words, site, allowed, refused, marked, onAllow, onWithdraw, onMark } = props;
  return (
    <div class="site-bar" data-site={site} data-allowed={allowed}>
      {allowed ? (
        <>
          <span class="muted">{words.t('site.allowed', { site })}</span>
          <button type="button" class="button button-plain" onClick={onWithdraw}>
            {words.t('site.withdraw')}
          </button>
        </>
      ) : (
        <button type="button" class="button button-plain" onClick={onAllow}>
          {words.t('site.ask', { site })}
        </button>
      )}
      {marked === 'unable' && <span class="muted">{words.t('settings.sites.noMarks')}</span>}
      {typeof marked === 'boolean' && (
        <label class="site-mark">
          <input type="checkbox" checked={marked} onChange={({ currentTarget }) => onMark(currentTarget.checked)} />
          {words.t(allowed ? 'site.mark' : 'site.markPage')}
        </label>
      )}
      <span class="muted" role="status">
        {refused && !allowed && words.t('site.refused', { site })}
      </span>
    </div>
  );
}
