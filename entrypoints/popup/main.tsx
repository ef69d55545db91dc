/** The popup: the page is being read by the time that words, book and views are there. */
import '../../components/theme/theme.css';
import '../../components/theme/base.css';
import './popup.css';
import { render } from 'preact';
import { start } from '../shared/start.ts';
import { Popup } from './popup.tsx';

// By its name, so that it stays a script of its own.
const { settings, reading } = await import('./ask.ts');
const started = await start({ settings });
render(<Popup start={started} reading={reading} />, document.getElementById('root') as HTMLElement);
