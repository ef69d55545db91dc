/** When what had the focus is taken away, the focus goes to the next control near it, not to nowhere: who works by keyboard goes on. */
import { useLayoutEffect } from 'preact/hooks';

const controls = 'button, a[href], input, select, textarea, summary, [tabindex]';

export function useKeptFocus(): void {
  useLayoutEffect(() => {
    /** What had the focus last, and all that stands around it, the innermost first. */
    let path: Element[] = [];
    const onFocus = ({ target }: FocusEvent) => {
      path = [];
      for (let at = target as Element | null; at; at = at.parentElement) path.push(at);
    };
    // Left by choice: a click beside it. What is taken away is not connected any more by the end of the turn.
    const onBlur = () =>
      queueMicrotask(() => {
        if (document.activeElement === document.body && path[0]?.isConnected) path = [];
      });
    const onChange = () => {
      const [lost] = path;
      if (!lost || lost.isConnected || document.activeElement !== document.body) return;
      const place = path.find((one) => one.isConnected);
      path = [];
      firstControl(place)?.focus();
    };
    const observer = new MutationObserver(onChange);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', onBlur);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', onBlur);
    };
  }, []);
}

function firstControl(place: Element | undefined): HTMLElement | undefined {
  return [...(place?.querySelectorAll<HTMLElement>(controls) ?? [])].find(
    (one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility({ visibilityProperty: true }),
  );
}
