import { type Fixture, nothing } from '../fixtures/fixture.ts';
import { BorderMap } from './border-map.tsx';
import type { MapMark } from './map-mark.ts';
import outlineFile from './outline.json';
import type { Outline } from './outline.ts';

const outline = outlineFile as unknown as Outline;
type Mark = Omit<MapMark, 'called'>;
const mark = (state: string, verdict: MapMark['verdict'], confidence: MapMark['confidence'] = 'official'): Mark => ({
  state,
  verdict,
  confidence,
});

const view = (home: string, marks: Mark[]): Fixture['states'][0]['view'] =>
  function Shown(words) {
    const called = marks.map((one) => ({ ...one, called: words.t(`verdict.${one.verdict}`) }));
    return <BorderMap words={words} outline={outline} home={home} marks={called} onChoose={nothing} />;
  };

export const fixture: Fixture = {
  title: 'Map',
  states: [
    {
      name: 'nine neighbours, every verdict',
      view: view('DE', [
        mark('AT', 'allowed'),
        mark('BE', 'conditions'),
        mark('CH', 'not-available'),
        mark('CZ', 'authorisation', 'secondary'),
        mark('DK', 'conditions'),
        mark('FR', 'conditions', 'unverified'),
        mark('LU', 'allowed'),
        mark('NL', 'allowed'),
        mark('PL', 'authorisation'),
      ]),
    },
    {
      name: 'a small state',
      view: view('LU', [mark('BE', 'allowed'), mark('DE', 'conditions'), mark('FR', 'allowed')]),
    },
    {
      name: 'far away',
      view: view('MT', [mark('IT', 'conditions'), mark('CY', 'not-available'), mark('IS', 'allowed')]),
    },
  ],
};
