/** By whose clock deadlines are counted: the computer's, or that of a zone. */
import { useId, useMemo } from 'preact/hooks';
import type { Settings } from '../../rules/model/settings.ts';
import { offeredZones, stateOfZone } from '../../rules/model/time-zones.ts';
import type { Words } from '../../rules/model/words.ts';
import { zoneName } from '../deadline/zone-name.ts';

export interface ZoneSettingProps {
  words: Words;
  value: Settings['timeZone'];
  /** The zone by which the computer's clock goes. */
  computerZone: string;
  /** Why it cannot be changed, if it cannot. */
  locked: string | null;
  onChange: (zone: Settings['timeZone']) => void;
}

export function ZoneSetting({ words, value, computerZone, locked, onChange }: ZoneSettingProps) {
  const id = useId();
  const zones = useMemo(() => {
    const offered = offeredZones(new Date().getFullYear()).map(({ zone }) => zone);
    // What was chosen or set is shown, whatever is offered.
    return value === null || offered.includes(value) ? offered : [value, ...offered];
  }, [value]);
  const labels = zones.map((zone) => {
    const state = stateOfZone(zone);
    return { zone, label: state ? `${words.state(state)} (${zoneName(zone)})` : zoneName(zone) };
  });
  return (
    <div class="setting">
      <label htmlFor={id}>{words.t('settings.timeZone')}</label>
      <select
        id={id}
        class="field"
        disabled={locked !== null}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        <option value="" selected={value === null}>
          {words.t('settings.timeZone.auto', { zone: zoneName(computerZone) })}
        </option>
        {labels
          .sort((a, b) => words.compare(a.label, b.label))
          .map(({ zone, label }) => (
            <option key={zone} value={zone} selected={zone === value}>
              {label}
            </option>
          ))}
      </select>
      {locked && <p class="muted">{locked}</p>}
    </div>
  );
}
