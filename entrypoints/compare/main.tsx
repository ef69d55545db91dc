/** The comparison as a page of its own; its address says what is compared. */
import '../../components/theme/theme.css';
import '../../components/theme/base.css';
import './print.css';
import { render } from 'preact';
import { start, withKnownHomeState } from '../shared/start.ts';
import { ComparePage } from './compare-page.tsx';

const started = await start();
const book = await started.book;
document.title = `${started.words.t('compare.title')} · Borderbrief`;
render(
  <ComparePage start={withKnownHomeState(started, book)} book={book} />,
  document.getElementById('root') as HTMLElement,
);
