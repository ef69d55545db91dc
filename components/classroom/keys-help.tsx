/** Every key of the classroom, on the screen; and the switch that turns those of one letter, digit or sign off. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../../rules/model/words.ts';
import { IconButton } from '../icon/icon-button.tsx';
import { KeysTable } from './keys-table.tsx';

export interface KeysHelpProps {
  words: Words;
  singleKeys: boolean;
  onSingleKeys: (on: boolean) => void;
  onClose: () => void;
}

export function KeysHelp({ words, singleKeys, onSingleKeys, onClose }: KeysHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="keys-help" aria-label={words.t('classroom.key.help')} onClose={onClose}>
      <div class="keys-head">
        <h2>{words.t('classroom.key.help')}</h2>
        <IconButton icon="close" label={words.t('state.close')} onClick={onClose} />
      </div>
      <KeysTable words={words} />
      <label class="keys-single">
        <input type="checkbox" checked={singleKeys} onChange={(event) => onSingleKeys(event.currentTarget.checked)} />
        {words.t('classroom.singleKeys')}
      </label>
    </dialog>
  );
}
