/** The classroom: a page of the extension for trainers, to be shown on a projector. */
import '../../components/theme/theme.css';
import '../../components/theme/base.css';
import '../../components/classroom/classroom.css';
import { render } from 'preact';
import { start, withKnownHomeState } from '../shared/start.ts';
import { Classroom } from './classroom.tsx';
import { loadScenarios } from './load-scenarios.ts';
import { loadLook } from './look.ts';

const [started, look, scenarios] = await Promise.all([start(), loadLook(), loadScenarios()]);
const book = await started.book;
document.title = `${started.words.t('classroom.title')} – ${started.words.t('app.name')}`;
render(
  <Classroom start={withKnownHomeState(started, book)} book={book} scenarios={scenarios} look={look} />,
  document.getElementById('root') as HTMLElement,
);
