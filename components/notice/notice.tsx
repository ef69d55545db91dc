/** Something the officer must know about the reading or the settings, in one sentence. */
import type { ComponentChildren } from 'preact';
import './notice.css';

export interface NoticeProps {
  /** Which notice it is, for tests. */
  kind: string;
  tone: 'plain' | 'warning';
  children: ComponentChildren;
}

export function Notice({ kind, tone, children }: NoticeProps) {
  return (
    <div class="notice" role="status" data-notice={kind} data-tone={tone}>
      {children}
    </div>
  );
}
