import { type Fixture, nothing } from '../fixtures/fixture.ts';
import { SiteBar, type SiteBarProps } from './site-bar.tsx';

const state = (name: string, props: Pick<SiteBarProps, 'allowed' | 'refused' | 'marked'>): Fixture['states'][0] => ({
  name,
  view: (words) => (
    <SiteBar
      words={words}
      site="https://records.example"
      {...props}
      onAllow={nothing}
      onWithdraw={nothing}
      onMark={nothing}
    />
  ),
});

export const fixture: Fixture = {
  title: 'Site',
  states: [
    state('not allowed', { allowed: false, refused: false, marked: null }),
    state('always read', { allowed: true, refused: false, marked: null }),
    state('marked', { allowed: true, refused: false, marked: true }),
    state('this page alone', { allowed: false, refused: false, marked: false }),
    state('cannot be marked', { allowed: true, refused: false, marked: 'unable' }),
    state('refused', { allowed: false, refused: true, marked: null }),
  ],
};
