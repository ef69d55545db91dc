/** Puts the officer's choice of colours, text size and language on the page. */
import type { Settings } from '../../rules/model/settings.ts';
import { localeOf } from '../../rules/words/format.ts';

export function applyAppearance(settings: Pick<Settings, 'theme' | 'textSize'>, lang: string): void {
  const root = document.documentElement;
  root.dataset.theme = settings.theme;
  root.dataset.textSize = settings.textSize;
  root.lang = localeOf(lang);
}
