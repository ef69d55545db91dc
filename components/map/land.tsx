/** The land: the home state plain, partners in the pattern of their verdict, all others pale. Seen only; buttons say it. */
import { useId } from 'preact/hooks';
import type { StateId, Verdict } from '../../rules/model/book.ts';
import type { MapMark } from './map-mark.ts';
import type { Outline } from './outline.ts';

export interface LandProps {
  outline: Outline;
  home: StateId;
  marks: MapMark[];
  view: readonly [number, number, number, number];
}

/** One pattern a verdict, on a square of 8: nothing, strokes one way, upright strokes, strokes both ways. */
const strokes: Record<Verdict, string> = {
  allowed: '',
  conditions: 'M-2 2 2-2M0 8 8 0M6 10l4-4',
  authorisation: 'M2 0v8M6 0v8',
  'not-available': 'M0 0l8 8M8 0 0 8',
};

export function Land({ outline, home, marks, view }: LandProps) {
  const id = useId();
  const verdicts = [...new Set(marks.map((mark) => mark.verdict))];
  const markOf = (state: StateId) => marks.find((mark) => mark.state === state);
  // What is chosen is drawn last, so that its edge lies above its neighbours'.
  const isChosen = (state: StateId) => Number(state === home) + 2 * Number(markOf(state) !== undefined);
  const states = Object.entries(outline.states).sort(([a], [b]) => isChosen(a) - isChosen(b));
  return (
    <svg class="land" viewBox={view.join(' ')} aria-hidden="true" focusable="false">
      <defs>
        {verdicts.map((verdict) => (
          <pattern
            key={verdict}
            id={`${id}-${verdict}`}
            class="land-pattern"
            data-verdict-tone={verdict}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform={`scale(${view[2] / 480})`}
          >
            <rect class="land-ground" width="8" height="8" />
            <path class="land-stroke" d={strokes[verdict]} />
          </pattern>
        ))}
      </defs>
      <path class="land-other" d={outline.land} />
      {states.map(([state, { path, at, isSmall }]) => {
        const mark = markOf(state);
        const look = {
          class: state === home ? 'land-home' : mark ? 'land-marked' : 'land-state',
          'data-confidence': mark?.confidence,
          'data-verdict-tone': mark?.verdict,
          fill: mark && mark.confidence !== 'unverified' ? `url(#${id}-${mark.verdict})` : undefined,
        };
        return (
          <g key={state} data-land={state}>
            <path d={path} {...look} />
            {isSmall && (mark || state === home) && <circle cx={at[0]} cy={at[1]} r={view[2] / 60} {...look} />}
          </g>
        );
      })}
    </svg>
  );
}
