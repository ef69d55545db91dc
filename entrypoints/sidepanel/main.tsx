/** The panel that stays beside the page. Settings that change elsewhere start it anew. */
import '../../components/theme/theme.css';
import '../../components/theme/base.css';
import './sidepanel.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { watchSettings } from '../shared/settings-store.ts';
import { start } from '../shared/start.ts';
import { SidePanel } from './sidepanel.tsx';

const { id } = await browser.windows.getCurrent();
const started = await start();
watchSettings(() => location.reload());
if (id !== undefined)
  render(<SidePanel start={started} windowId={id} />, document.getElementById('root') as HTMLElement);
