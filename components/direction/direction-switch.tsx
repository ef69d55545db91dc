/** You go there, or they come here: different rules, so the names of the states stand on both sides of the switch. */
import { useId } from 'preact/hooks';
import type { StateId } from '../../rules/model/book.ts';
import type { Direction } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import './direction-switch.css';

export interface DirectionSwitchProps {
  words: Words;
  home: StateId;
  /** The strongest first. One is named; of several the codes fit into the line. */
  partners: StateId[];
  direction: Direction;
  onChange: (direction: Direction) => void;
}

const mostCodes = 3;

/** "AT, SI +2" */
function codesOf(partners: StateId[]): string {
  const more = partners.length - mostCodes;
  return `${partners.slice(0, mostCodes).join(', ')}${more > 0 ? ` +${more}` : ''}`;
}

export function DirectionSwitch({ words, home, partners, direction, onChange }: DirectionSwitchProps) {
  const name = useId();
  const isOne = partners.length === 1;
  const here = isOne ? words.state(home) : home;
  const there = isOne ? partners.map(words.state).join('') : codesOf(partners);
  const pairs = { out: { acting: here, host: there }, in: { acting: there, host: here } };
  const names = { home: words.state(home), partners: words.list(partners.map(words.state)) };
  const said = {
    out: words.t('direction.pair', { acting: names.home, host: names.partners }),
    in: words.t('direction.pair', { acting: names.partners, host: names.home }),
  };
  return (
    <fieldset class="direction">
      <legend class="spoken">{words.t('direction.legend')}</legend>
      {(['out', 'in'] as const).map((way) => (
        <label key={way} class="direction-way">
          <input type="radio" name={name} value={way} checked={way === direction} onChange={() => onChange(way)} />
          <span>
            <span class="direction-pair" aria-hidden={!isOne} title={isOne ? undefined : said[way]}>
              {words.t('direction.pair', pairs[way])}
            </span>
            {!isOne && <span class="spoken">{said[way]}</span>}
            <span class="direction-meaning">{words.t(`direction.${way}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
