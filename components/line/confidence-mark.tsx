/** How sure a statement is: full, half or broken ring, always with its word for those who do not see it. */
import type { Confidence } from '../../rules/model/book.ts';
import type { Words } from '../../rules/model/words.ts';
import { Icon } from '../icon/icon.tsx';
import './confidence-mark.css';

export interface ConfidenceMarkProps {
  words: Words;
  confidence: Confidence;
  /** The ring alone; the word is still said and shown on hover. */
  brief?: boolean;
}

export function ConfidenceMark({ words, confidence, brief = false }: ConfidenceMarkProps) {
  const word = words.t(`confidence.${confidence}`);
  return (
    <span class="confidence-mark" data-confidence={confidence} title={word}>
      <Icon name={`${confidence}-mark`} />
      <span class={brief ? 'spoken' : undefined}>{word}</span>
    </span>
  );
}
