/**
 * Every component in every state, for screenshots and axe. The address chooses: `?lang=de&theme=dark&size=large&only=Card&state=0`.
 * It is built to be looked at and is no part of what is shipped.
 */
import '../../components/theme/theme.css';
import '../../components/theme/base.css';
import './gallery.css';
import { render } from 'preact';
import { localeOf } from '../../rules/words/format.ts';
import { loadWords } from '../shared/load-words.ts';
import { fixtures } from './fixtures.ts';

const asked = new URLSearchParams(location.search);
const root = document.documentElement;
root.dataset.theme = asked.get('theme') ?? 'system';
root.dataset.textSize = asked.get('size') ?? 'normal';

const words = await loadWords(asked.get('lang') ?? 'en');
root.lang = localeOf(words.lang);
const only = asked.get('only');
const number = asked.get('state');

render(
  <div class="gallery">
    {fixtures
      .filter((fixture) => only === null || fixture.title === only)
      .map((fixture) => (
        <div key={fixture.title} class="gallery-component">
          <p class="gallery-title">{fixture.title}</p>
          {fixture.states
            .filter((_, at) => number === null || at === Number(number))
            .map((state) => (
              <div key={state.name} class="gallery-state" data-gallery={`${fixture.title}: ${state.name}`}>
                <p class="gallery-name">{state.name}</p>
                {state.view(words)}
              </div>
            ))}
        </div>
      ))}
  </div>,
  document.getElementById('root') as HTMLElement,
);
root.dataset.galleryReady = 'true';
