/** What the briefing is about: states, topics, direction; to be changed by hand, and where it came from. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FoundItem } from '../../rules/model/reading.ts';
import type { Words } from '../../rules/model/words.ts';
import { Chips } from '../chips/chips.tsx';
import { DirectionSwitch } from '../direction/direction-switch.tsx';
import { Icon } from '../icon/icon.tsx';
import { Picker } from '../picker/picker.tsx';
import { Why } from '../why/why.tsx';
import { type BriefingEvent, type BriefingState, type ChipList, isAwayFromPage } from './briefing-state.ts';
import type { Directory } from './directory.ts';
import './choices.css';

export interface ChoicesProps {
  words: Words;
  state: BriefingState;
  dispatch: (event: BriefingEvent) => void;
  directory: Directory;
  findings: FoundItem[];
  onShow: (surface: string) => Promise<boolean>;
  underWhy?: ComponentChildren;
}

export function Choices({ words, state, dispatch, directory, findings, onShow, underWhy }: ChoicesProps) {
  const root = useFocusReturn(state.picker);
  const home = state.seenFrom ?? state.officer?.homeState ?? null;
  const partners = state.states.filter((chip) => chip.on && chip.id !== home).map((chip) => chip.id);
  const ways = (
    <div class="choices-ways">
      {state.status !== 'no-page' && isAwayFromPage(state) && (
        <button
          type="button"
          class="button button-plain"
          data-way="back"
          onClick={() => dispatch({ type: 'back-to-page' })}
        >
          <Icon name="back" />
          {words.t('briefing.backToPage')}
        </button>
      )}
      {findings.length > 0 && (
        <button
          type="button"
          class="button button-plain button-icon choices-why"
          data-way="why"
          aria-expanded={state.whyOpen}
          aria-label={words.t('why.title')}
          title={words.t('why.title')}
          onClick={() => dispatch({ type: 'why' })}
        >
          <span aria-hidden="true">?</span>
        </button>
      )}
    </div>
  );
  const rowOf = (list: ChipList) => (
    <div class="choices-row">
      <Chips
        words={words}
        list={list}
        chips={state[list]}
        home={list === 'states' ? home : null}
        onToggle={(id) => dispatch({ type: 'toggle', list, id })}
        onOpen={
          list === 'states'
            ? (id) => dispatch({ type: 'choose', result: { kind: 'state', citations: [], states: [id] } })
            : undefined
        }
      />
      <AddButton
        words={words}
        list={list}
        open={state.picker === list}
        isAlone={state[list].length === 0}
        onClick={() => dispatch({ type: 'pick', list: state.picker === list ? null : list })}
      />
      {list === 'states' && ways}
    </div>
  );
  return (
    <section class="choices" ref={root} aria-label={words.t('briefing.onPage')}>
      <div class="choices-rows">
        {rowOf('states')}
        {rowOf('topics')}
      </div>
      {state.picker !== null && (
        <Picker
          key={state.picker}
          words={words}
          list={state.picker}
          ids={pickable(state, directory, state.picker, home)}
          onPick={(id) => state.picker && dispatch({ type: 'add', list: state.picker, id })}
        />
      )}
      {state.whyOpen && (
        <>
          <Why words={words} findings={findings} instrumentName={directory.instrumentName} onShow={onShow} />
          {underWhy}
        </>
      )}
      {home !== null && partners.length > 0 && (
        <DirectionSwitch
          words={words}
          home={home}
          partners={partners}
          direction={state.direction}
          onChange={(direction) => dispatch({ type: 'direction', direction })}
        />
      )}
    </section>
  );
}

interface AddButtonProps {
  words: Words;
  list: ChipList;
  open: boolean;
  /** No chip before it says of what there may be more. */
  isAlone: boolean;
  onClick: () => void;
}

function AddButton({ words, list, open, isAlone, onClick }: AddButtonProps) {
  const name = words.t(list === 'states' ? 'chips.addState' : 'chips.addTopic');
  return (
    <button
      type="button"
      class="button button-plain button-icon"
      data-add={list}
      aria-expanded={open}
      aria-label={name}
      title={name}
      onClick={onClick}
    >
      <Icon name="plus" />
      {isAlone && name}
    </button>
  );
}

/** What is not in the briefing yet. */
function pickable(state: BriefingState, directory: Directory, list: ChipList, home: string | null): string[] {
  return directory[list].filter((id) => id !== home && !state[list].some((chip) => chip.id === id && chip.on));
}

/** When the picker closes, the focus goes back to the button that opened it. */
function useFocusReturn(picker: ChipList | null) {
  const root = useRef<HTMLElement>(null);
  const before = useRef(picker);
  useEffect(() => {
    if (picker === null && before.current !== null)
      root.current?.querySelector<HTMLElement>(`[data-add="${before.current}"]`)?.focus();
    before.current = picker;
  }, [picker]);
  return root;
}
