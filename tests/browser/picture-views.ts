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
  /** Of the window, in px; a whole page of the popup's width where it is not said. */
  size?: [width: number, height: number];
}

const projector: [number, number] = [1280, 800];
/** What of a sheet says how it is laid out. */
const paper: [number, number] = [860, 1180];

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
  { name: 'hint-card', fixture: 'Hint card', state: 'topic' },
  { name: 'hint-card-dark', fixture: 'Hint card', state: 'topic, dark', colours: 'dark' },
  { name: 'hint-card-forced', fixture: 'Hint card', state: 'topic', colours: 'forced' },
  { name: 'card-unfolded', fixture: 'Card', state: 'with conditions', unfolded: true },
  { name: 'comparison', fixture: 'Comparison table', state: 'borders' },
  { name: 'map', fixture: 'Map', state: 'nine neighbours, every verdict' },
  { name: 'map-dark', fixture: 'Map', state: 'nine neighbours, every verdict', colours: 'dark' },
  { name: 'map-forced', fixture: 'Map', state: 'nine neighbours, every verdict', colours: 'forced' },
  { name: 'deadline', fixture: 'Deadline', state: 'hours' },
  { name: 'class-list', fixture: 'Classroom: list', state: 'cases', size: projector },
  { name: 'class-stage', fixture: 'Classroom: stage', state: 'the case', size: projector },
  { name: 'class-reveal', fixture: 'Classroom: stage', state: 'changed by another border', size: projector },
  {
    name: 'class-reveal-dark',
    fixture: 'Classroom: stage',
    state: 'changed by another border',
    colours: 'dark',
    size: projector,
  },
  { name: 'class-keys', fixture: 'Classroom: keys', state: 'all of them', size: projector },
  { name: 'class-quiz', fixture: 'Quiz: before a round', state: 'the first time', size: projector },
  { name: 'class-quiz-wrong', fixture: 'Quiz: round', state: 'alone, from a case, wrong', size: projector },
  { name: 'class-editor', fixture: 'Classroom: editor', state: 'written', size: projector },
  { name: 'class-hand-out', fixture: 'Classroom: hand-out', state: 'case, questions, answers', size: paper },
  { name: 'class-pocket-card', fixture: 'Classroom: pocket card', state: 'three neighbours', size: paper },
  { name: 'deadlines-running', fixture: 'Deadline', state: 'running', unfolded: true },
];

/**
 * @param names of all states in the gallery, in its order
 * @returns which of its fixture's states it is
 */
export function numberOf(names: string[], fixture: string, state: string): number {
  const number = names.filter((name) => name.startsWith(`${fixture}: `)).indexOf(`${fixture}: ${state}`);
  if (number < 0) throw new Error(`The gallery has no "${fixture}: ${state}".`);
  return number;
}
