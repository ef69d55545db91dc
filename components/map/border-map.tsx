/**
 * A state's borders as a picture: each partner in the ground and pattern of its verdict, with its sign and name as a button
 * on it. It says nothing that the table beside it does not.
 */
import type { StateId } from '../../rules/model/book.ts';
import type { Words } from '../../rules/model/words.ts';
import { useRovingFocus } from '../chips/roving-focus.ts';
import { Icon } from '../icon/icon.tsx';
import { Land } from './land.tsx';
import type { MapMark } from './map-mark.ts';
import type { Outline } from './outline.ts';
import './border-map.css';

export interface BorderMapProps {
  words: Words;
  outline: Outline;
  home: StateId;
  marks: MapMark[];
  onChoose: (state: StateId) => void;
}

export function BorderMap({ words, outline, home, marks, onChoose }: BorderMapProps) {
  const shown = marks.filter(({ state }) => outline.states[state]);
  const { item, onKeyDown } = useRovingFocus(shown.length);
  const { view, placeOf } = viewFor(outline, home, shown);
  const verdicts = [...new Map(shown.map((mark) => [verdictText(words, mark), mark])).values()];
  const homePlace = placeOf(home);
  return (
    <div class="border-map" data-map={home}>
      <h2>{words.t('map.title')}</h2>
      <div class="border-map-picture">
        <Land outline={outline} home={home} marks={shown} view={view} />
        {homePlace && (
          <span class="map-home" style={homePlace} aria-hidden="true">
            {home}
          </span>
        )}
        <ul onKeyDown={onKeyDown}>
          {shown.map((mark, at) => (
            <li key={mark.state} style={placeOf(mark.state)}>
              <button
                type="button"
                class="map-mark"
                data-mark={mark.state}
                data-verdict-tone={mark.verdict}
                data-confidence={mark.confidence}
                title={labelOf(words, mark)}
                onClick={() => onChoose(mark.state)}
                {...item(at)}
              >
                <Icon name={isUnverified(mark) ? 'unverified-mark' : mark.verdict} />
                {mark.state}
                <span class="spoken"> {labelOf(words, mark)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <ul class="map-legend" aria-hidden="true">
        {verdicts.map((mark) => (
          <li key={verdictText(words, mark)} class="card-verdict" data-verdict-tone={mark.verdict}>
            <Icon name={isUnverified(mark) ? 'unverified-mark' : mark.verdict} />
            {verdictText(words, mark)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function isUnverified({ confidence }: MapMark): boolean {
  return confidence === 'unverified';
}

function verdictText(words: Words, mark: MapMark): string {
  return isUnverified(mark) ? `${mark.called} · ${words.t('confidence.unverified')}` : mark.called;
}

function labelOf(words: Words, mark: MapMark): string {
  return words.t('map.state', { state: words.state(mark.state), verdict: verdictText(words, mark) });
}

/** Around the home state where all that is shown borders on it; else the whole map. */
function viewFor({ states, width, height }: Outline, home: StateId, marks: MapMark[]) {
  const near = states[home];
  const isNear = near !== undefined && marks.length > 0 && marks.every(({ state }) => near.names[state]);
  const view = isNear ? near.view : ([0, 0, width, height] as const);
  const placeOf = (state: StateId) => {
    const point = isNear ? near.names[state] : states[state]?.at;
    if (!point) return undefined;
    return { left: `${((point[0] - view[0]) / view[2]) * 100}%`, top: `${((point[1] - view[1]) / view[3]) * 100}%` };
  };
  return { view, placeOf };
}
