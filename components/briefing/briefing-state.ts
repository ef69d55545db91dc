/**
 * What the popup and the side panel know, and how it changes: a pure reducer. The briefing itself is not in here: it
 * follows from `requestOf`, and search results from `query`.
 */
import type { Ranked } from '../../rules/brief/rank-findings.ts';
import type { InstrumentId, IsoDate, StateId, TopicId } from '../../rules/model/book.ts';
import type { BriefingRequest, Direction, Officer } from '../../rules/model/briefing.ts';
import type { PageReading } from '../../rules/model/reading.ts';
import type { Result } from '../../rules/model/result.ts';

export type ChipList = 'states' | 'topics';

/** `not-read`: nobody gave access to the page. `no-page`: the view stands beside none. */
export type Unread = 'not-read' | 'no-page';

export interface ChipState {
  id: StateId | TopicId;
  /** How often the page has it; 0 where only the officer's hand put it there. */
  count: number;
  /** Whether the briefing is about it. */
  on: boolean;
}

export interface BriefingState {
  officer: Officer | null;
  /** Null while the page is being read. */
  status: PageReading['status'] | Unread | null;
  states: ChipState[];
  topics: ChipState[];
  direction: Direction;
  /** The officer asked about another state's officers: the state from which the cards are seen. */
  seenFrom: StateId | null;
  query: string;
  /** The state whose page is open. */
  statePage: StateId | null;
  picker: ChipList | null;
  whyOpen: boolean;
  /** Keys of cards that the officer opened or closed: the first is open unless it is here, the others the other way round. */
  turned: string[];
  /** The chips as the page gave them, to come back to. */
  ofPage: Pick<BriefingState, ChipList>;
  /** Acts that the page names. */
  named: InstrumentId[];
}

/** A page was read: what it gave, the strongest first. */
export interface PageEvent {
  type: 'page';
  status: PageReading['status'];
  states: Ranked<StateId>[];
  topics: Ranked<TopicId>[];
  named: InstrumentId[];
}

export type BriefingEvent =
  | { type: 'officer'; officer: Officer | null }
  | PageEvent
  | { type: 'leave-page'; status: Unread | null }
  | { type: 'toggle' | 'add'; list: ChipList; id: string }
  | { type: 'direction'; direction: Direction }
  | { type: 'query'; query: string }
  | { type: 'choose'; result: Chosen }
  | { type: 'turn'; card: string }
  | { type: 'pick'; list: ChipList | null }
  | { type: 'why' }
  | { type: 'close-state' }
  | { type: 'escape' }
  | { type: 'back-to-page' };

/** What the briefing needs of a result of the search. */
export type Chosen = Pick<Result, 'kind' | 'topic' | 'states' | 'direction' | 'citations'>;

/** More than these at once is no briefing at a glance; the others wait as chips that are off. */
const mostAtOnce = { states: 3, topics: 6 };

export const initialState: BriefingState = {
  officer: null,
  status: null,
  states: [],
  topics: [],
  direction: 'out',
  seenFrom: null,
  query: '',
  statePage: null,
  picker: null,
  whyOpen: false,
  turned: [],
  ofPage: { states: [], topics: [] },
  named: [],
};

export function reduce(state: BriefingState, event: BriefingEvent): BriefingState {
  switch (event.type) {
    case 'officer':
      return withPage({ ...state, officer: event.officer }, state.ofPage);
    case 'page':
      return pageRead(state, event);
    case 'leave-page':
      return left(state, event.status);
    case 'toggle':
      return changed(state, event.list, toggled(state[event.list], event.id));
    case 'add':
      return { ...changed(state, event.list, added(state[event.list], event.id)), picker: null };
    case 'direction':
      return { ...state, direction: event.direction, turned: [] };
    case 'query':
      return { ...state, query: event.query, picker: null };
    case 'choose':
      return chosen({ ...state, query: '', turned: [] }, event.result);
    case 'turn':
      return { ...state, turned: without(state.turned, event.card) ?? [...state.turned, event.card] };
    case 'pick':
      return { ...state, picker: event.list };
    case 'why':
      return { ...state, whyOpen: !state.whyOpen };
    case 'close-state':
      return { ...state, statePage: null };
    case 'escape':
      return closeInnermost(state);
    case 'back-to-page':
      return withPage({ ...state, seenFrom: null, statePage: null, turned: [] }, state.ofPage);
  }
}

/** Whether Esc has something to close before it may close the popup. */
export function hasSomethingOpen(state: BriefingState): boolean {
  return closeInnermost(state) !== state;
}

/** Whether the chips are no longer those that the page gave. */
export function isAwayFromPage(state: BriefingState): boolean {
  const ofPage = withPage(state, state.ofPage);
  return state.seenFrom !== null || !sameChips(state.states, ofPage.states) || !sameChips(state.topics, ofPage.topics);
}

/** What to ask the book; `null` while it is not known who asks. */
export function requestOf(state: BriefingState, asOf: IsoDate): BriefingRequest | null {
  if (!state.officer || state.status === null) return null;
  const homeState = state.seenFrom ?? state.officer.homeState;
  return {
    officer: { ...state.officer, homeState },
    partners: idsOn(state.states).filter((id) => id !== homeState),
    topics: idsOn(state.topics),
    direction: state.direction,
    asOf,
    named: state.named,
  };
}

function idsOn(chips: ChipState[]): string[] {
  return chips.filter((chip) => chip.on).map((chip) => chip.id);
}

function foundChip(found: Ranked<string>): ChipState {
  return { id: found.id, count: found.count, on: false };
}

/** What the officer chose by hand stays when the page changes under it; the way back leads to the page as it is then. */
function pageRead(state: BriefingState, event: PageEvent): BriefingState {
  const ofPage = { states: event.states.map(foundChip), topics: event.topics.map(foundChip) };
  const read = { ...state, status: event.status, named: event.named };
  return state.status !== null && isAwayFromPage(state) ? { ...read, ofPage } : withPage(read, ofPage);
}

/** Turns the strongest chips on. The officer's own state is no partner and takes no place among them. */
function withPage(state: BriefingState, ofPage: BriefingState['ofPage']): BriefingState {
  const home = state.officer?.homeState;
  const strongest = (chips: ChipState[], most: number) => {
    const first = chips.filter((chip) => chip.id !== home).slice(0, most);
    return chips.map((chip) => ({ ...chip, on: first.includes(chip) }));
  };
  return {
    ...state,
    ofPage,
    states: strongest(ofPage.states, mostAtOnce.states),
    topics: strongest(ofPage.topics, mostAtOnce.topics),
  };
}

/** Another page is in front: what belonged to the last one goes; who asks, which way, and what is being typed stay. */
function left({ officer, direction, query }: BriefingState, status: BriefingState['status']): BriefingState {
  return { ...initialState, officer, direction, query, status };
}

function changed(state: BriefingState, list: ChipList, chips: ChipState[]): BriefingState {
  return { ...state, [list]: chips, turned: [] };
}

/** What the officer put there by hand goes away when turned off; what the page has stays, to be turned on again. */
function toggled(chips: ChipState[], id: string): ChipState[] {
  return chips
    .map((chip) => (chip.id === id ? { ...chip, on: !chip.on } : chip))
    .filter((chip) => chip.on || chip.count > 0);
}

function added(chips: ChipState[], id: string): ChipState[] {
  if (!chips.some((chip) => chip.id === id)) return [...chips, { id, count: 0, on: true }];
  return chips.map((chip) => (chip.id === id ? { ...chip, on: true } : chip));
}

/** Only these are on; those that the page does not have come first, being what was asked for. */
function only(chips: ChipState[], ids: string[]): ChipState[] {
  const found = chips.filter((chip) => chip.count > 0).map((chip) => ({ ...chip, on: ids.includes(chip.id) }));
  const fresh = ids.filter((id) => !found.some((chip) => chip.id === id));
  return [...fresh.map((id) => ({ id, count: 0, on: true })), ...found];
}

/** A result of the search becomes the briefing: its states and its topic, and nothing else. */
function chosen(state: BriefingState, result: Chosen): BriefingState {
  const home = state.officer?.homeState;
  const [first] = result.states;
  const isPairOfOthers = result.states.length > 1 && home !== undefined && !result.states.includes(home);
  const seenFrom = isPairOfOthers ? (first ?? null) : null;
  const partners = result.states.filter((id) => id !== (seenFrom ?? home));
  return {
    ...state,
    seenFrom,
    statePage: result.kind === 'state' ? (first ?? null) : null,
    direction: result.direction ?? directionOf(result.states, home) ?? state.direction,
    states: partners.length > 0 ? only(state.states, partners) : state.states,
    topics: result.topic ? only(state.topics, [result.topic]) : state.topics,
  };
}

/** The second of two states is where it happens. */
function directionOf([acting, host]: StateId[], home: StateId | undefined): Direction | null {
  if (acting === undefined || host === undefined) return null;
  return host === home ? 'in' : 'out';
}

function closeInnermost(state: BriefingState): BriefingState {
  if (state.picker) return { ...state, picker: null };
  if (state.query !== '') return { ...state, query: '' };
  if (state.whyOpen) return { ...state, whyOpen: false };
  if (state.statePage !== null) return { ...state, statePage: null };
  return state;
}

function without(list: string[], item: string): string[] | null {
  return list.includes(item) ? list.filter((other) => other !== item) : null;
}

function sameChips(a: ChipState[], b: ChipState[]): boolean {
  return a.length === b.length && a.every((chip, at) => chip.id === b[at]?.id && chip.on === b[at]?.on);
}
