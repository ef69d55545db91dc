/** A black screen, so that the class looks at the trainer; any key or a click brings the case back. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../../rules/model/words.ts';

export function Blank({ words, onEnd }: { words: Words; onEnd: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="class-blank"
      aria-label={words.t('classroom.blank.hint')}
      onClose={onEnd}
      onClick={onEnd}
      onKeyDown={(event) => {
        event.preventDefault();
        onEnd();
      }}
    >
      <button type="button" class="class-blank-hint" autofocus>
        {words.t('classroom.blank.hint')}
      </button>
    </dialog>
  );
}
