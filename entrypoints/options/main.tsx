/** The settings page. */
import '../../components/theme/theme.css';
import '../../components/theme/base.css';
import { render } from 'preact';
import { start, withKnownHomeState } from '../shared/start.ts';
import { Options } from './options.tsx';

const started = await start();
const book = await started.book;
render(
  <Options start={withKnownHomeState(started, book)} book={book} />,
  document.getElementById('root') as HTMLElement,
);
