/** The shapes of the verdicts, on a ground of 20 by 20: no two alike, so that colour is never alone. */
import type { Verdict } from '../../rules/model/book.ts';

export const verdictDrawings: Record<Verdict, { fill: string; mark: string }> = {
  allowed: { fill: 'M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z', mark: 'm5.8 10.3 3 3 5.6-6.4' },
  conditions: {
    fill: 'M10 1.2c.5 0 1 .3 1.2.7l8 14.6a1.4 1.4 0 0 1-1.2 2H2a1.4 1.4 0 0 1-1.2-2l8-14.6c.2-.4.7-.7 1.2-.7Z',
    mark: 'M10 7v5m0 2.8v.4',
  },
  authorisation: {
    fill: 'M4 1.5h12A2.5 2.5 0 0 1 18.5 4v12a2.5 2.5 0 0 1-2.5 2.5H4A2.5 2.5 0 0 1 1.5 16V4A2.5 2.5 0 0 1 4 1.5Z',
    mark: 'M7.5 6v8m5-8v8',
  },
  'not-available': { fill: 'M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3Z', mark: 'm6.8 6.8 6.4 6.4m0-6.4-6.4 6.4' },
};
