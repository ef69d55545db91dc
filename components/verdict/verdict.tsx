/** The answer in one word, with a shape and a colour of its own. What nobody has verified never reads as a bare "you may". */
import type { Confidence, Verdict as VerdictId } from '../../rules/model/book.ts';
import type { Words } from '../../rules/model/words.ts';
import { Icon } from '../icon/icon.tsx';
import './verdict.css';

export interface VerdictProps {
  words: Words;
  verdict: VerdictId;
  confidence: Confidence;
  /** One sentence, from the book. */
  reason?: string | null;
  /** The reason is in English. */
  untranslated?: boolean;
}

export function Verdict({ words, verdict, confidence, reason, untranslated = false }: VerdictProps) {
  return (
    <div class="verdict" data-verdict-tone={verdict} data-confidence={confidence}>
      <Icon name={verdict} />
      <p class="verdict-word">{words.t(`verdict.${verdict}`)}</p>
      {confidence !== 'official' && (
        <p class="verdict-caution">
          <Icon name={`${confidence}-mark`} />
          <span>{words.t(`verdict.${confidence}`)}</span>
        </p>
      )}
      {reason && (
        <p class="verdict-reason" lang={untranslated ? 'en' : undefined}>
          {reason}
        </p>
      )}
    </div>
  );
}
