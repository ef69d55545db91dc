/** A part of a card that unfolds: before, during, after, never, deadlines, contacts, which rule comes first. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';
import './slot.css';

export interface SlotProps {
  /** Identifies the part, for styles and tests. */
  id: string;
  label: string;
  count: number;
  /** What is said of the count: "3 lines". */
  countText: string;
  /** Whether it begins unfolded. */
  open?: boolean;
  children: ComponentChildren;
}

export function Slot({ id, label, count, countText, open = false, children }: SlotProps) {
  return (
    <details class="slot" data-slot={id} open={open}>
      <summary>
        <Icon name="chevron" />
        <span class="slot-label">{label}</span>
        <span class="slot-count" aria-hidden="true">
          {count}
        </span>
        <span class="spoken">, {countText}</span>
      </summary>
      <div class="slot-content">{children}</div>
    </details>
  );
}
