/** The views of which pictures are kept, in Chromium and in Firefox: in English, 400 px wide, in one font. */
export const font = 'DejaVu Sans';

/** Everything in the one font, nothing in motion. */
export const stillSheet = `*, *::before, *::after { font-family: "${font}" !important; animation: none !important; transition: none !important; caret-color: transparent !important; }`;

export interface View {
  /** Of the picture. */
  name: string;
  fixture: string;
  state: string;
  colours?: 'light' | 'dark' | 'forced';
  /** With all that folds opened. */
  unfolded?: true;
}

export const views: View[] = [
  { name: 'popup', fixture: 'Popup', state: 'a briefing' },
  { name: 'popup-dark', fixture: 'Popup', state: 'a briefing', colours: 'dark' },
  { name: 'popup-forced', fixture: 'Popup', state: 'a briefing', colours: 'forced' },
  { name: 'popup-unverified', fixture: 'Popup', state: 'unverified' },
  { name: 'popup-not-available', fixture: 'Popup', state: 'not available' },
  { name: 'popup-why', fixture: 'Popup', state: 'why' },
  { name: 'popup-empty', fixture: 'Popup', state: 'nothing found' },
  { name: 'popup-searching', fixture: 'Popup', state: 'searching' },
  { name: 'first-run', fixture: 'First run', state: 'with a guess' },
  { name: 'settings', fixture: 'Settings', state: 'usual' },
  { name: 'state-page', fixture: 'State', state: 'with neighbours' },
  { name: 'card-unfolded', fixture: 'Card', state: 'with conditions', unfolded: true },
  { name: 'comparison', fixture: 'Comparison table', state: 'borders' },
  { name: 'map', fixture: 'Map', state: 'nine neighbours, every verdict' },
  { name: 'map-dark', fixture: 'Map', state: 'nine neighbours, every verdict', colours: 'dark' },
  { name: 'map-forced', fixture: 'Map', state: 'nine neighbours, every verdict', colours: 'forced' },
  { name: 'deadline', fixture: 'Deadline', state: 'hours' },
  { name: 'deadlines-running', fixture: 'Deadline', state: 'running', unfolded: true },
];
