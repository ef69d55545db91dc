/**
 * What popup, menu and keys want of the panel of a window. It lies in `storage.session`, which is memory and never disk, so
 * that a panel that is only now opening finds it, and nothing is lost when the worker stops.
 */
import * as v from 'valibot';
import browser from 'webextension-polyfill';

const mailSchema = v.variant('type', [
  /** The officer gave access to the page in front: read it. */
  v.object({ type: v.literal('read') }),
  /** Search for this; empty: be ready to. */
  v.object({ type: v.literal('search'), query: v.string() }),
]);
export type PanelMail = v.InferOutput<typeof mailSchema>;

/** Longer selections are no query. */
export const longestQuery = 200;

const keyOf = (windowId: number) => `panel-${windowId}`;

export async function sendToPanel(windowId: number, mail: PanelMail): Promise<void> {
  // Each is told apart by its moment: the same wish twice is two wishes.
  await browser.storage.session.set({ [keyOf(windowId)]: { ...mail, at: Date.now() } });
}

/**
 * Hands over what lies there and what comes; each once.
 * @returns stops it
 */
export function receiveMail(windowId: number, receive: (mail: PanelMail) => void): () => void {
  const key = keyOf(windowId);
  const take = (value: unknown) => {
    const read = v.safeParse(mailSchema, value);
    if (!read.success) return;
    void browser.storage.session.remove(key);
    receive(read.output);
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => take(changes[key]?.newValue);
  browser.storage.session.onChanged.addListener(onChanged);
  void browser.storage.session.get(key).then((stored) => take(stored[key]));
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}
