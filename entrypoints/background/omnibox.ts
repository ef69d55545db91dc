/** "bb" in the address bar: suggestions of the same search, and a page with the answer. */
import browser from 'webextension-polyfill';
import { watchSettings } from '../shared/settings-store.ts';
import { forgetFinder, suggest } from './suggest.ts';

/** As many as browsers show. */
const mostSuggestions = 6;

export function answerOmnibox(): void {
  // What stands above the suggestions, and alone where there is none: Enter searches, and says there what it did not find.
  browser.omnibox.setDefaultSuggestion({ description: browser.i18n.getMessage('search') });
  browser.omnibox.onInputChanged.addListener((text, show) => {
    void suggest(text).then((results) =>
      show(
        results.slice(0, mostSuggestions).map(({ title }) => ({ content: title, description: asDescription(title) })),
      ),
    );
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    const url = browser.runtime.getURL(`lookup.html?${new URLSearchParams({ q: text })}`);
    if (disposition === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
  watchSettings(forgetFinder);
}

/** Chrome reads descriptions as XML, other browsers as text: what is markup in the one is left out for all. */
function asDescription(title: string): string {
  return title.replace(/[<>&]/g, ' ');
}
