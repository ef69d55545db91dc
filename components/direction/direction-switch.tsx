/** You go there, or they come here: different rules, so the names of the states stand on both sides of the switch. */
import { useId } from 'preact/hooks';
import type { StateId } from '../../rules/model/book.ts';
import type { Direction } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import './direction-switch.css';

export interface DirectionSwitchProps {
  words: Words;
  home: StateId;
  /** The strongest first; it alone is named, the others are counted. */
  partners: StateId[];
  direction: Direction;
  onChange: (direction: Direction) => void;
}

export function DirectionSwitch({ words, home, partners, direction, onChange }: DirectionSwitchProps) {
  const name = useId();
  const here = words.state(home);
  const there = `${partners.slice(0, 1).map(words.state).join('')}${partners.length > 1 ? ` +${partners.length - 1}` : ''}`;
  const pairs = { out: { acting: here, host: there }, in: { acting: there, host: here } };
  return (
    <fieldset class="direction">
      <legend class="spoken">{words.t('direction.legend')}</legend>
      {(['out', 'in'] as const).map((way) => (
        <label key={way} class="direction-way">
          <input type="radio" name={name} value={way} checked={way === direction} onChange={() => onChange(way)} />
          <span>
            <span class="direction-pair">{words.t('direction.pair', pairs[way])}</span>
            <span class="direction-meaning">{words.t(`direction.${way}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
