/** The popup: the page is read as soon as the settings are known, while words and book are on their way. */
import '../../components/theme/theme.css';
import '../../components/theme/base.css';
import './popup.css';
import { render } from 'preact';
import type { PageReading } from '../../rules/model/reading.ts';
import { readingLanguages } from '../../rules/model/settings.ts';
import { readFrontPage } from '../shared/read-front-page.ts';
import { start } from '../shared/start.ts';
import { Popup } from './popup.tsx';
import { activeTab } from './read-page.ts';

const tab = activeTab();
let reading: Promise<PageReading> | undefined;
const started = await start((settings) => {
  reading = readFrontPage(readingLanguages(settings), tab);
});
if (reading) render(<Popup start={started} reading={reading} />, document.getElementById('root') as HTMLElement);
