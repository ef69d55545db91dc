/** What the comparison is about, how it changes, and its form in the address, so that it can be opened again. Pure. */
import type { IsoDate, StateId, TopicId } from '../../rules/model/book.ts';
import type { Direction, Service } from '../../rules/model/briefing.ts';

export interface CompareState {
  mode: 'borders' | 'days';
  home: StateId;
  topic: TopicId;
  direction: Direction;
  service: Service;
  /** The partners side by side; null: all land neighbours. */
  partners: StateId[] | null;
  /** The one partner of `days`; null: the first neighbour. */
  partner: StateId | null;
  /** The law of this day; null: today's. */
  day: IsoDate | null;
  /** The days of `days`, in order; null: some that tell a story. */
  days: IsoDate[] | null;
}

/** What there is to choose from. */
export interface CompareChoices {
  /** States that an officer can serve. */
  homes: StateId[];
  states: StateId[];
  topics: TopicId[];
}

/** So many columns are still a comparison. */
const mostColumns = 12;

/** Before the Treaty of Lisbon's changes were done, before the information directive, today, and what is decided already. */
export function usualDays(today: IsoDate): IsoDate[] {
  return [...new Set(['2010-06-01', '2023-06-01', today, '2028-06-01'])].sort();
}

export function withDay(days: IsoDate[], day: IsoDate): IsoDate[] {
  return [...new Set([...days, day])].sort().slice(0, mostColumns);
}

/**
 * @param hash the address's part after "#", from anywhere: what is not in the choices is left out
 * @param defaults what the officer begins with
 */
export function stateOfHash(hash: string, defaults: CompareState, choices: CompareChoices): CompareState {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const one = <T extends string>(name: string, isKnown: (value: string) => value is T): T | undefined => {
    const value = asked.get(name);
    return value !== null && isKnown(value) ? value : undefined;
  };
  const list = (name: string, isKnown: (value: string) => boolean): string[] | undefined => {
    const known = asked.get(name)?.split(',').filter(isKnown) ?? [];
    return known.length > 0 ? [...new Set(known)].slice(0, mostColumns) : undefined;
  };
  const isState = (value: string): value is StateId => choices.states.includes(value);
  const isHome = (value: string): value is StateId => choices.homes.includes(value);
  const isTopic = (value: string): value is TopicId => choices.topics.includes(value);
  const home = one('home', isHome) ?? defaults.home;
  const isPartner = (value: string): value is StateId => isState(value) && value !== home;
  return {
    mode: one('mode', isMode) ?? defaults.mode,
    home,
    topic: one('topic', isTopic) ?? defaults.topic,
    direction: one('way', isDirection) ?? defaults.direction,
    service: one('service', isService) ?? defaults.service,
    partners: list('with', isPartner) ?? defaults.partners,
    partner: one('partner', isPartner) ?? defaults.partner,
    day: one('day', isCalendarDay) ?? defaults.day,
    days: list('days', isCalendarDay)?.sort() ?? defaults.days,
  };
}

/** Only what is not as usual is written down. */
export function hashOf(state: CompareState): string {
  const entries = Object.entries({
    mode: state.mode === 'borders' ? null : state.mode,
    home: state.home,
    topic: state.topic,
    way: state.direction === 'out' ? null : state.direction,
    service: state.service,
    with: state.partners?.join(',') ?? null,
    partner: state.partner,
    day: state.day,
    days: state.days?.join(',') ?? null,
  }).filter((entry): entry is [string, string] => entry[1] !== null);
  return `#${entries.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

function isMode(value: string): value is CompareState['mode'] {
  return value === 'borders' || value === 'days';
}

function isDirection(value: string): value is Direction {
  return value === 'out' || value === 'in';
}

function isService(value: string): value is Service {
  return value === 'police' || value === 'customs';
}

/** A day that exists, written YYYY-MM-DD. */
export function isCalendarDay(value: string): value is IsoDate {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
