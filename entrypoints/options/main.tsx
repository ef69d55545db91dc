/** The settings page. */
import '../../components/theme/theme.css';
import '../../components/theme/base.css';
import { render } from 'preact';
import { start } from '../shared/start.ts';
import { Options } from './options.tsx';

render(<Options start={await start()} />, document.getElementById('root') as HTMLElement);
