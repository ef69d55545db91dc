/**
 * What a press of the button begins with: the settings, then the reading of the page. It is a script of its own, which the
 * popup's page runs as soon as it is there (`wxt.config.ts`), while views, words and book are still on their way.
 */
import { readingLanguages } from '../../rules/model/settings.ts';
import { readFrontPage } from '../shared/read-front-page.ts';
import { loadSettings } from '../shared/settings-store.ts';
import { activeTab } from './read-page.ts';

const tab = activeTab();
export const settings = loadSettings();
export const reading = settings.then((read) => readFrontPage(readingLanguages(read.settings), tab));
