/** Adds a state or a topic by hand: a field over the whole list, narrowed by what is typed. */
import { useState } from 'preact/hooks';
import type { Words } from '../../rules/model/words.ts';
import type { ChipList } from '../briefing/briefing-state.ts';
import { Combobox } from '../search/combobox.tsx';
import { narrow } from './narrow.ts';

export interface PickerProps {
  words: Words;
  list: ChipList;
  /** What can be added, by identifier. */
  ids: string[];
  onPick: (id: string) => void;
}

export function Picker({ words, list, ids, onPick }: PickerProps) {
  const [typed, setTyped] = useState('');
  const options = narrow(
    words,
    ids.map((id) => ({ id, name: list === 'states' ? words.state(id) : words.topic(id) })),
    typed,
  );
  return (
    <Combobox
      label={words.t(list === 'states' ? 'picker.state' : 'picker.topic')}
      placeholder={words.t(list === 'states' ? 'picker.state' : 'picker.topic')}
      clearLabel={words.t('search.clear')}
      value={typed}
      options={options}
      status={words.t('search.results', { count: options.length })}
      nothing={words.t('picker.none')}
      keyOf={(option) => option.id}
      show={(option) => option.name}
      onInput={setTyped}
      onChoose={(option) => onPick(option.id)}
      autoFocus
    />
  );
}
