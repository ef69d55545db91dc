/**
 * What the briefing is about, as a row of chips: pressed ones are in it, the others were found and left out. The row is
 * one tab stop; arrow keys move, Space or Enter takes in or leaves out, Delete leaves out.
 */
import { useState } from 'preact/hooks';
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
  onToggle: (id: string) => void;
  /** Opens the page of what the chip stands for; absent where there is none. */
  onOpen?: ((id: string) => void) | undefined;
}

/**
 * More than fit into one line of the popup, counted in letters, wait behind a button: the cards below say what the briefing
 * is about. What a chip has beside its name takes the room of so many letters.
 */
const line = { states: { letters: 41, beside: 9 }, topics: { letters: 48, beside: 5 } };

/** @returns how many of the names stand there at once, and one at least */
function fitting(names: string[], { letters, beside }: (typeof line)['states']): number {
  let left = letters;
  const past = names.findIndex((name) => {
    left -= name.length + beside;
    return left < 0;
  });
  return past === -1 ? names.length : Math.max(1, past);
}

export function Chips({ words, list, chips, home = null, onToggle, onOpen }: ChipsProps) {
  const [unfolded, setUnfolded] = useState(false);
  const own = chips.find((chip) => chip.id === home);
  const others = chips.filter((chip) => chip !== own);
  const named = (id: string) => (list === 'states' ? words.state(id) : words.topic(id));
  const ofOwn = own ? 1 : 0;
  const most = Math.max(
    1,
    fitting(
      [...(own ? [own] : []), ...others].map(({ id }) => named(id)),
      line[list],
    ) - ofOwn,
  );
  const shown = unfolded ? others : others.slice(0, most);
  const folded = others.slice(shown.length);
  const canFold = others.length > most;
  /** Stops of the row: each chip, with the way to its page behind it. */
  const stops = onOpen ? 2 : 1;
  const before = own && onOpen ? 1 : 0;
  const { item, onKeyDown } = useRovingFocus(before + shown.length * stops + (canFold ? 1 : 0));
  const marked = (id: string) => (list === 'states' ? { 'data-state': id } : { 'data-topic-chip': id });

  const way = (id: string, at: number) =>
    onOpen && (
      <button
        type="button"
        class="chip-page"
        aria-label={`${words.t('search.kind.state')}: ${named(id)}`}
        title={`${words.t('search.kind.state')}: ${named(id)}`}
        data-page-of={id}
        {...item(at)}
        onClick={() => onOpen(id)}
      >
        <Icon name="chevron" />
      </button>
    );

  return (
    <div class="chips" role="toolbar" aria-label={words.t(`chips.${list}`)} onKeyDown={onKeyDown}>
      {own && (
        <span class="chip-pair">
          <span class="chip chip-home" {...marked(own.id)} title={words.t('chips.home')}>
            {named(own.id)}
            <span class="spoken"> ({words.t('chips.home')})</span>
          </span>
          {way(own.id, 0)}
        </span>
      )}
      {shown.map((chip, at) => (
        <span key={chip.id} class="chip-pair">
          <button
            type="button"
            class="chip"
            aria-pressed={chip.on}
            title={chip.count > 0 ? words.t('chips.found', { count: chip.count }) : words.t('chips.byHand')}
            {...marked(chip.id)}
            {...item(before + at * stops)}
            onClick={() => onToggle(chip.id)}
            onKeyDown={(event) => {
              if ((event.key === 'Delete' || event.key === 'Backspace') && chip.on) onToggle(chip.id);
            }}
          >
            <Icon name={chip.on ? 'check' : 'plus'} />
            <span>{named(chip.id)}</span>
          </button>
          {way(chip.id, before + at * stops + 1)}
        </span>
      ))}
      {folded.map((chip) => (
        <span key={chip.id} hidden {...marked(chip.id)}>
          {named(chip.id)}
        </span>
      ))}
      {canFold && (
        <button
          type="button"
          class="chip chip-plain"
          aria-expanded={unfolded}
          aria-label={unfolded ? undefined : words.t('chips.more', { count: folded.length })}
          {...item(before + shown.length * stops)}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? words.t('chips.less') : `+${folded.length}`}
        </button>
      )}
    </div>
  );
}
