/** What the briefing is about: states, topics, direction; to be changed by hand, and where it came from. */
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
}

export function Choices({ words, state, dispatch, directory, findings }: ChoicesProps) {
  const root = useFocusReturn(state.picker);
  const home = state.seenFrom ?? state.officer?.homeState ?? null;
  const partners = state.states.filter((chip) => chip.on && chip.id !== home).map((chip) => chip.id);
  const chipsOf = (list: ChipList) => (
    <>
      <Chips
        words={words}
        list={list}
        chips={state[list]}
        home={list === 'states' ? home : null}
        picking={state.picker === list}
        onToggle={(id) => dispatch({ type: 'toggle', list, id })}
        onPick={() => dispatch({ type: 'pick', list: state.picker === list ? null : list })}
      />
      {state.picker === list && (
        <Picker
          words={words}
          list={list}
          ids={directory[list].filter((id) => id !== home && !state[list].some((chip) => chip.id === id && chip.on))}
          onPick={(id) => dispatch({ type: 'add', list, id })}
        />
      )}
    </>
  );
  return (
    <section class="choices" ref={root} aria-label={words.t('briefing.onPage')}>
      {chipsOf('states')}
      {chipsOf('topics')}
      {home !== null && partners.length > 0 && (
        <DirectionSwitch
          words={words}
          home={home}
          partners={partners}
          direction={state.direction}
          onChange={(direction) => dispatch({ type: 'direction', direction })}
        />
      )}
      <p class="choices-foot">
        {findings.length > 0 && (
          <button
            type="button"
            class="button button-plain"
            aria-expanded={state.whyOpen}
            onClick={() => dispatch({ type: 'why' })}
          >
            {words.t('why.title')}
          </button>
        )}
        {isAwayFromPage(state) && (
          <button type="button" class="button button-plain" onClick={() => dispatch({ type: 'back-to-page' })}>
            <Icon name="back" />
            {words.t('briefing.backToPage')}
          </button>
        )}
      </p>
      {state.whyOpen && <Why words={words} findings={findings} instrumentName={directory.instrumentName} />}
    </section>
  );
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
