/** The popup: settings, words and the book's core first, then the view. */
import '../../components/theme/theme.css';
import '../../components/theme/base.css';
import './popup.css';
import { render } from 'preact';
import { start } from '../shared/start.ts';
import { Popup } from './popup.tsx';

render(<Popup start={await start()} />, document.getElementById('root') as HTMLElement);
