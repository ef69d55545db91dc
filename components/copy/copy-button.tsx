/** Copies, and says whether it worked. */
import { useState } from 'preact/hooks';
import type { Words } from '../../rules/model/words.ts';
import { Icon } from '../icon/icon.tsx';

export interface CopyButtonProps {
  words: Words;
  onCopy: () => Promise<void>;
}

export function CopyButton({ words, onCopy }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = () =>
    onCopy().then(
      () => setOutcome('copied'),
      () => setOutcome('copyFailed'),
    );
  return (
    <>
      <button type="button" class="button button-plain" onClick={copy}>
        <Icon name={outcome === 'copied' ? 'check' : 'copy'} />
        {words.t('card.copy')}
      </button>
      <span class="muted copy-outcome" role="status">
        {outcome && words.t(`card.${outcome}`)}
      </span>
    </>
  );
}
