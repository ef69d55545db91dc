/** An empty result says so, and offers a way on. */
import type { ComponentChildren } from 'preact';
import './empty-state.css';

export interface EmptyStateProps {
  /** Which emptiness it is, for tests. */
  kind: string;
  title: string;
  text: string | null;
  /** Ways on. */
  children?: ComponentChildren;
}

export function EmptyState({ kind, title, text, children }: EmptyStateProps) {
  return (
    <section class="empty" data-empty={kind}>
      <h2>{title}</h2>
      {text !== null && <p class="muted">{text}</p>}
      {children && <div class="empty-ways">{children}</div>}
    </section>
  );
}
