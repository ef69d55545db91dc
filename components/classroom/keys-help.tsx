/** Every key of the classroom, on the screen; and the switch that turns those of one letter, digit or sign off. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../../rules/model/words.ts';
import { Icon } from '../icon/icon.tsx';
import { keyTable } from './keys.ts';

export interface KeysHelpProps {
  words: Words;
  singleKeys: boolean;
  onSingleKeys: (on: boolean) => void;
  onClose: () => void;
}

const caps: Record<string, string> = {
  ' ': '␣',
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  Enter: '↵',
  Backspace: '⌫',
  Escape: 'Esc',
};

export function KeysHelp({ words, singleKeys, onSingleKeys, onClose }: KeysHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="keys-help" aria-label={words.t('classroom.key.help')} onClose={onClose}>
      <div class="keys-head">
        <h2>{words.t('classroom.key.help')}</h2>
        <button
          type="button"
          class="button button-plain button-icon"
          aria-label={words.t('state.close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <div class="keys-groups">
        {(['steps', 'switches', 'screen'] as const).map((group) => (
          <section key={group}>
            <h3>{words.t(`classroom.group.${group}`)}</h3>
            <dl>
              {keyTable
                .filter((row) => row.group === group)
                .map(({ action, keys }) => (
                  <div key={action} data-key-action={action}>
                    <dt>
                      {(action === 'what-if' ? ['1 – 9'] : keys).map((key) => (
                        <kbd key={key}>{caps[key] ?? key}</kbd>
                      ))}
                    </dt>
                    <dd>{words.t(`classroom.key.${action}`)}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <label class="keys-single">
        <input type="checkbox" checked={singleKeys} onChange={(event) => onSingleKeys(event.currentTarget.checked)} />
        {words.t('classroom.singleKeys')}
      </label>
    </dialog>
  );
}
