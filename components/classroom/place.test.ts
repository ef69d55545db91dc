/** The address of the classroom: what is written into it is read back, and what nobody wrote does no harm. */
import { expect, it } from 'vitest';
import { firstPlace, formatPlace, type Place, parsePlace } from './place.ts';

const places: Place[] = [
  firstPlace,
  { ...firstPlace, view: 'free' },
  {
    view: 'case',
    id: 'kehl at night/2',
    step: 4,
    switched: {
      home: 'DE',
      partner: 'BE',
      topic: 'hot-pursuit',
      direction: 'in',
      service: 'customs',
      asOf: '2010-07-01',
    },
    lang: null,
  },
  { ...firstPlace, view: 'print', id: 'card/DE', lang: 'fr' },
];

it.each(places)('comes back to $view $id', (place) => {
  expect(parsePlace(formatPlace(place))).toEqual(place);
});

it.each([
  '',
  '#',
  '#/nowhere',
  '#/%',
  '#//',
  '#/list?step=-1',
  '#/?step=1e9&with=<b>&direction=up&service=none&as-of=never&lang=english',
])('shows the list for %j', (hash) => {
  expect(parsePlace(hash)).toMatchObject({ view: 'list', step: 0, switched: {}, lang: null });
});
