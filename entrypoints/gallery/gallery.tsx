import type { Fixture } from '../../components/fixtures/fixture.ts';
import type { Words } from '../../rules/model/words.ts';

/** Fixtures one below the other, each state under its name. */
export function Gallery({ words, fixtures }: { words: Words; fixtures: Fixture[] }) {
  return (
    <main class="gallery">
      <h1>Components</h1>
      {fixtures.map((fixture) => (
        <div
          key={fixture.title}
          class="gallery-component"
          data-fixture={fixture.title}
          data-states={fixture.states.length}
          data-page={fixture.isPage}
        >
          <p class="gallery-title">{fixture.title}</p>
          {fixture.states.map((state) => (
            <div key={state.name} class="gallery-state" data-gallery={`${fixture.title}: ${state.name}`}>
              <p class="gallery-name">{state.name}</p>
              {state.view(words)}
            </div>
          ))}
        </div>
      ))}
    </main>
  );
}
