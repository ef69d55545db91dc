/** A row of buttons as one tab stop: arrow keys move within it, Home and End go to its ends. */
import { useRef, useState } from 'preact/hooks';

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * @param count how many buttons the row has now
 * @returns what each button needs (`item`), and the row's key handler
 */
export function useRovingFocus(count: number) {
  const [last, setLast] = useState(0);
  const items = useRef<(HTMLButtonElement | null)[]>([]);
  const active = Math.min(last, Math.max(0, count - 1));
  return {
    item: (at: number) => ({
      tabIndex: at === active ? 0 : -1,
      ref: (element: HTMLButtonElement | null) => {
        items.current[at] = element;
      },
      onFocus: () => setLast(at),
    }),
    onKeyDown: (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (!step || count === 0) return;
      event.preventDefault();
      const next = step(active, count);
      setLast(next);
      items.current[next]?.focus();
    },
  };
}
