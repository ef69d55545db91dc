/** How the classroom looks on this projector, and whether single keys are on: kept under `classroom` in `storage.local`. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';

const key = 'classroom';
/** Times the size that fits the screen. */
const scales = [0.75, 0.85, 1, 1.2, 1.45, 1.75, 2];

const lookSchema = v.object({
  scale: v.fallback(v.picklist(scales), 1),
  /** `null`: as in the settings. */
  theme: v.fallback(v.nullable(v.picklist(['light', 'dark'])), null),
  singleKeys: v.fallback(v.boolean(), true),
});
export type Look = v.InferOutput<typeof lookSchema>;

export async function loadLook(): Promise<Look> {
  const stored = await browser.storage.local.get(key);
  const read = v.safeParse(lookSchema, stored[key] ?? {});
  return read.success ? read.output : v.parse(lookSchema, {});
}

/** What cannot be stored holds for as long as the page is open. */
export function keepLook(look: Look): void {
  browser.storage.local.set({ [key]: look }).catch(() => {});
}

export function scaled(look: Look, by: 1 | -1): Look {
  const at = Math.min(scales.length - 1, Math.max(0, scales.indexOf(look.scale) + by));
  return { ...look, scale: scales[at] ?? 1 };
}

/** Puts the look on the page. */
export function applyLook({ scale, theme }: Look): void {
  const root = document.documentElement;
  root.style.setProperty('--class-scale', String(scale));
  if (theme !== null) root.dataset.theme = theme;
}

/** The other of light and dark than what is seen now. */
export function otherColours(look: Look): Look {
  const { theme } = document.documentElement.dataset;
  const isDark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  return { ...look, theme: isDark ? 'light' : 'dark' };
}
