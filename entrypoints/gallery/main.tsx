/**
 * Every component in every state, for screenshots and axe. The address chooses: `?lang=de&theme=dark&size=large&only=Card&state=0`.
 * It is built to be looked at and is no part of what is shipped.
 */
import '../../components/theme/theme.css';
import '../../components/theme/base.css';
import './gallery.css';
import { render } from 'preact';
import { localeOf } from '../../rules/words/format.ts';
import { loadClassWords } from '../classroom/load-class-words.ts';
import { fixtures } from './fixtures.ts';
import { Gallery } from './gallery.tsx';

const asked = new URLSearchParams(location.search);
const root = document.documentElement;
root.dataset.theme = asked.get('theme') ?? 'system';
root.dataset.textSize = asked.get('size') ?? 'normal';

const words = await loadClassWords(asked.get('lang') ?? 'en');
root.lang = localeOf(words.lang);
const only = asked.get('only');
const number = asked.get('state');
const shown = fixtures
  .filter((fixture) => only === null || fixture.title === only)
  .map((fixture) => ({
    ...fixture,
    states: fixture.states.filter((_, at) => number === null || at === Number(number)),
  }));
const [first] = shown;
const isAlone = first?.isPage && number !== null;
if (isAlone && first.isClassroom) await import('../../components/classroom/classroom.css');

render(
  // A whole page stands alone, as it does in the extension: its landmarks are checked with it.
  isAlone ? (
    <div class={first.isClassroom && 'classroom'}>{first.states.map((state) => state.view(words))}</div>
  ) : (
    <Gallery words={words} fixtures={shown} />
  ),
  document.getElementById('root') as HTMLElement,
);
root.dataset.galleryReady = 'true';
