/** Joins the keyboard and the remote control to the classroom. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { actionOf, type Focus, type KeyAction } from '../../components/classroom/keys.ts';

/**
 * The handler is there from the first paint to the last, and asks what holds now: a key that follows at once on the closing of
 * what lay over the page is not lost.
 *
 * @param onAction with the key, since a what-if is told by its digit
 * @param isOff while something lies over the page
 */
export function useKeys(onAction: (action: KeyAction, key: string) => void, singleKeys: boolean, isOff: boolean): void {
  const current = useRef({ onAction, singleKeys, isOff });
  current.current = { onAction, singleKeys, isOff };
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const now = current.current;
      if (now.isOff || event.defaultPrevented || event.isComposing) return;
      const action = actionOf(event, focusOf(document.activeElement), now.singleKeys);
      if (action === null) return;
      event.preventDefault();
      now.onAction(action, event.key);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

const choices = ['date', 'number', 'range', 'radio'];
const controls = 'button, a[href], summary, input';

function focusOf(element: Element | null): Focus {
  if (element === null) return 'page';
  if (element instanceof HTMLSelectElement) return 'choice';
  if (element instanceof HTMLTextAreaElement) return 'text';
  if (element instanceof HTMLInputElement && element.type !== 'checkbox')
    return choices.includes(element.type) ? 'choice' : 'text';
  return element.matches(controls) ? 'control' : 'page';
}
