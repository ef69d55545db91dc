import type { CountingRule } from '../../rules/brief/deadline.ts';
import { exampleLines, recital } from '../fixtures/cards.ts';
import { type Fixture, nothing } from '../fixtures/fixture.ts';
import { DeadlineClock } from './deadline-clock.tsx';
import { RunningDeadlines } from './running-deadlines.tsx';

const now = Date.UTC(2026, 10, 22, 9, 15);
const hour = 3_600_000;
const clock = (rule: Partial<CountingRule>, isOpen: boolean): Fixture['states'][0]['view'] =>
  function Shown(words) {
    return (
      <DeadlineClock
        words={words}
        rule={{ duration: 'PT8H', calendar: 'union', workingDays: false, withoutNight: false, ...rule }}
        zone="Europe/Berlin"
        law={recital}
        now={() => now}
        onStart={async () => true}
        isOpen={isOpen}
      />
    );
  };

export const fixture: Fixture = {
  title: 'Deadline',
  states: [
    { name: 'closed', view: clock({}, false) },
    { name: 'hours', view: clock({}, true) },
    { name: 'working days', view: clock({ duration: 'P10D', workingDays: true }, true) },
    { name: 'without the night', view: clock({ duration: 'PT6H', calendar: 'clock', withoutNight: true }, true) },
    {
      name: 'ended by another clock',
      view: (words) => (
        <RunningDeadlines
          words={words}
          deadlines={[
            { id: 'a', topic: 'surveillance', at: Date.UTC(2026, 9, 25, 0, 30), endOfDay: false, line: null },
            { id: 'b', topic: 'hot-pursuit', at: Date.UTC(2026, 9, 25, 1, 30), endOfDay: false, line: null },
            { id: 'c', topic: 'information-request', at: Date.UTC(2026, 10, 29, 22), endOfDay: true, line: null },
          ]}
          now={Date.UTC(2026, 9, 24, 9)}
          zone="Europe/Berlin"
          onDelete={nothing}
        />
      ),
    },
    {
      name: 'running',
      view: (words) => (
        <RunningDeadlines
          words={words}
          deadlines={[
            { id: 'a', topic: 'surveillance', at: now + 4.5 * hour, endOfDay: false, line: exampleLines.deadline },
            { id: 'b', topic: 'hot-pursuit', at: now - 0.5 * hour, endOfDay: false, line: exampleLines.untranslated },
            { id: 'c', topic: 'information-request', at: Date.UTC(2026, 10, 29, 23), endOfDay: true, line: null },
          ]}
          now={now}
          zone="Europe/Berlin"
          onDelete={nothing}
        />
      ),
    },
  ],
};
