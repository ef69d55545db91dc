/**
 * What the briefing is about, as a row of chips: pressed ones are in it, the others were found and left out. The row is
 * one tab stop; arrow keys move, Space or Enter takes in or leaves out, Delete leaves out.
 */
import { useId, useState } from 'preact/hooks';
import type { StateId } from '../../rules/model/book.ts';
import type { Words } from '../../rules/model/words.ts';
import type { ChipList, ChipState } from '../briefing/briefing-state.ts';
import { Icon } from '../icon/icon.tsx';
import { useRovingFocus } from './roving-focus.ts';
import './chips.css';

export interface ChipsProps {
  words: Words;
  list: ChipList;
  chips: ChipState[];
  /** The officer's own state: a chip that is shown where the page has it, and cannot be pressed. */
  home?: StateId | null;
  picking: boolean;
  onToggle: (id: string) => void;
  onPick: () => void;
}

/** More than this and the row unfolds. Chips that are on are always shown. */
const shownAtOnce = 5;

export function Chips({ words, list, chips, home = null, picking, onToggle, onPick }: ChipsProps) {
  const [unfolded, setUnfolded] = useState(false);
  const label = useId();
  const isShown = (chip: ChipState, at: number) => unfolded || chip.on || at < shownAtOnce;
  const own = chips.find((chip) => chip.id === home);
  const others = chips.filter((chip) => chip !== own);
  const shown = others.filter(isShown);
  const folded = others.filter((chip, at) => !isShown(chip, at));
  const canFold = folded.length > 0 || (unfolded && others.length > shownAtOnce);
  const { item, onKeyDown } = useRovingFocus(shown.length + (canFold ? 2 : 1));
  const named = (id: string) => (list === 'states' ? words.state(id) : words.topic(id));
  const marked = (id: string) => (list === 'states' ? { 'data-state': id } : { 'data-topic-chip': id });

  return (
    <div class="chips">
      <span class="chips-label" id={label}>
        {words.t(`chips.${list}`)}
      </span>
      <div class="chips-row" role="toolbar" aria-labelledby={label} onKeyDown={onKeyDown}>
        {own && (
          <span class="chip chip-home" {...marked(own.id)} title={words.t('chips.home')}>
            {named(own.id)}
            <span class="spoken"> ({words.t('chips.home')})</span>
          </span>
        )}
        {shown.map((chip, at) => (
          <button
            key={chip.id}
            type="button"
            class="chip"
            aria-pressed={chip.on}
            title={chip.count > 0 ? words.t('chips.found', { count: chip.count }) : words.t('chips.byHand')}
            {...marked(chip.id)}
            {...item(at)}
            onClick={() => onToggle(chip.id)}
            onKeyDown={(event) => {
              if ((event.key === 'Delete' || event.key === 'Backspace') && chip.on) onToggle(chip.id);
            }}
          >
            <Icon name={chip.on ? 'check' : 'plus'} />
            <span>{named(chip.id)}</span>
          </button>
        ))}
        {folded.map((chip) => (
          <span key={chip.id} hidden {...marked(chip.id)}>
            {named(chip.id)}
          </span>
        ))}
        {canFold && (
          <button type="button" class="chip chip-plain" {...item(shown.length)} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? words.t('chips.less') : words.t('chips.more', { count: folded.length })}
          </button>
        )}
        <button
          type="button"
          class="chip chip-plain"
          data-add={list}
          aria-expanded={picking}
          aria-label={words.t(list === 'states' ? 'chips.addState' : 'chips.addTopic')}
          title={words.t(list === 'states' ? 'chips.addState' : 'chips.addTopic')}
          {...item(shown.length + (canFold ? 1 : 0))}
          onClick={onPick}
        >
          <Icon name="plus" />
        </button>
      </div>
    </div>
  );
}
