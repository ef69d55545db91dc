/** What stands between the page and the briefing, if anything does. */
import type { SettingKey } from '../../rules/model/settings.ts';
import type { Words } from '../../rules/model/words.ts';
import { Notice } from '../notice/notice.tsx';
import { SettingsNotice } from '../settings/settings-notice.tsx';
import type { BriefingState } from './briefing-state.ts';

export interface NoticesProps {
  words: Words;
  state: BriefingState;
  /** Frames of other sites, which a press of the button does not open. */
  closedFrames: number;
  /** So much of the page was read. */
  characters: number;
  faults: SettingKey[];
  failed: boolean;
}

export function Notices({ words, state, closedFrames, characters, faults, failed }: NoticesProps) {
  return (
    <>
      <SettingsNotice words={words} faults={faults} />
      {state.status === 'not-read' && (
        <Notice kind="not-read" tone="plain">
          {words.t('notice.notRead')}
        </Notice>
      )}
      {state.status === 'unreadable' && (
        <Notice kind="unreadable" tone="plain">
          {words.t('notice.unreadable')}
        </Notice>
      )}
      {state.status === 'too-large' && (
        <Notice kind="too-large" tone="warning">
          {words.t('notice.tooLarge', { characters })}
        </Notice>
      )}
      {closedFrames > 0 && (
        <Notice kind="closed-frames" tone="plain">
          {words.t('notice.closedFrames', { count: closedFrames })}
        </Notice>
      )}
      {failed && (
        <Notice kind="failed" tone="warning">
          {words.t('notice.failed')}
        </Notice>
      )}
    </>
  );
}
