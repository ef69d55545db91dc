/**
 * The keys of the classroom: one table for the handler, the help on the screen and the tests. Remote controls of projectors
 * send PageDown, PageUp and "." or "b".
 */
export type KeyAction =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'what-if'
  | 'reset'
  | 'direction'
  | 'service'
  | 'time'
  | 'topic'
  | 'language'
  | 'compare'
  | 'list'
  | 'larger'
  | 'smaller'
  | 'colours'
  | 'full-screen'
  | 'blank'
  | 'help'
  | 'leave';

export interface KeyRow {
  action: KeyAction;
  /** As `KeyboardEvent.key` gives them; letters in lower case. */
  keys: readonly string[];
  group: 'steps' | 'switches' | 'screen';
}

export const keyTable: readonly KeyRow[] = [
  { action: 'next', keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'], group: 'steps' },
  { action: 'back', keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'], group: 'steps' },
  { action: 'first', keys: ['Home'], group: 'steps' },
  { action: 'last', keys: ['End'], group: 'steps' },
  { action: 'what-if', keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], group: 'switches' },
  { action: 'reset', keys: ['0'], group: 'switches' },
  { action: 'direction', keys: ['d'], group: 'switches' },
  { action: 'service', keys: ['s'], group: 'switches' },
  { action: 'time', keys: ['t'], group: 'switches' },
  { action: 'topic', keys: ['n'], group: 'switches' },
  { action: 'language', keys: ['g'], group: 'switches' },
  { action: 'compare', keys: ['c'], group: 'screen' },
  { action: 'list', keys: ['l'], group: 'screen' },
  { action: 'full-screen', keys: ['f'], group: 'screen' },
  { action: 'blank', keys: ['b', '.'], group: 'screen' },
  { action: 'larger', keys: ['+', '='], group: 'screen' },
  { action: 'smaller', keys: ['-'], group: 'screen' },
  { action: 'colours', keys: ['k'], group: 'screen' },
  { action: 'help', keys: ['?', 'h'], group: 'screen' },
  { action: 'leave', keys: ['Escape'], group: 'screen' },
];

/** What of a key press is looked at. */
export interface Pressed {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** What holds the focus, as far as keys mean something there: a field takes them all, a control Space and Enter. */
export type Focus = 'text' | 'choice' | 'control' | 'page';

/** Keys that a control presses itself with, and that a list or a date moves in. */
const ofControl = [' ', 'Enter'];
const ofChoice = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', 'Backspace'];

/**
 * @param singleKeys false where the trainer has turned letters, digits and signs off
 * @returns null where the key is not the classroom's
 */
export function actionOf(pressed: Pressed, focus: Focus, singleKeys = true): KeyAction | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return null;
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  const action = keyTable.find(({ keys }) => keys.includes(key))?.action ?? null;
  if (action === 'leave') return action;
  if (focus === 'text') return null;
  if (focus !== 'page' && ofControl.includes(key)) return null;
  if (focus === 'choice' && (ofChoice.includes(key) || key.length === 1)) return null;
  return !singleKeys && key.length === 1 && key !== ' ' ? null : action;
}
