/** Esc closes the inner thing first; with nothing open it is the browser's, and closes the popup. */
import { useLayoutEffect } from 'preact/hooks';
import type { BriefingEvent } from '../../components/briefing/briefing-state.ts';

export function useEscape(isSomethingOpen: boolean, dispatch: (event: BriefingEvent) => void): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isSomethingOpen) return;
      event.preventDefault();
      dispatch({ type: 'escape' });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isSomethingOpen, dispatch]);
}
