/** The classroom: a page of the extension for trainers, to be shown on a projector. */
import '../../components/theme/theme.css';
import '../../components/theme/base.css';
import '../../components/classroom/classroom.css';
import { render } from 'preact';
import { start, withKnownHomeState } from '../shared/start.ts';
import { Classroom } from './classroom.tsx';
import { loadClassWords } from './load-class-words.ts';
import { loadKnown, loadScenarios } from './load-scenarios.ts';
import { loadLook } from './look.ts';
import { loadOwn } from './scenario-store.ts';

const [started, look, ready, known] = await Promise.all([
  start({ load: loadClassWords }),
  loadLook(),
  loadScenarios(),
  loadKnown(),
]);
const [book, own] = await Promise.all([started.book, loadOwn(known)]);
document.title = `${started.words.t('app.classroom')} – ${started.words.t('app.name')}`;
render(
  <Classroom start={withKnownHomeState(started, book)} book={book} ready={ready} known={known} own={own} look={look} />,
  document.getElementById('root') as HTMLElement,
);
