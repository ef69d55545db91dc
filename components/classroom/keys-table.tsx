/** Every key of the classroom with what it does. */
import type { Words } from '../../rules/model/words.ts';
import { keyTable } from './keys.ts';

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

export function KeysTable({ words }: { words: Words }) {
  return (
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
  );
}
