import type { Fixture } from '../fixtures/fixture.ts';
import { Verdict } from './verdict.tsx';

const verdicts = ['allowed', 'conditions', 'authorisation', 'not-available'] as const;
const confidences = ['official', 'secondary', 'unverified'] as const;

export const fixture: Fixture = {
  title: 'Verdict',
  states: [
    ...verdicts.flatMap((verdict) =>
      confidences.map((confidence) => ({
        name: `${verdict}, ${confidence}`,
        view: (words: Parameters<Fixture['states'][0]['view']>[0]) => (
          <Verdict words={words} verdict={verdict} confidence={confidence} />
        ),
      })),
    ),
    {
      name: 'with a reason',
      view: (words) => (
        <Verdict
          words={words}
          verdict="not-available"
          confidence="official"
          reason={{ text: 'One of the two states is not bound.', untranslated: false }}
        />
      ),
    },
  ],
};
