/** The answer in one word, with a shape and a colour of its own. What nobody has verified never reads as a bare "you may". */
import type { Confidence, Verdict as VerdictId } from '../../rules/model/book.ts';
import type { Words } from '../../rules/model/words.ts';
import type { ReasonText } from '../../rules/words/reason-text.ts';
import { ChangeTag } from '../changes/change-tag.tsx';
import { Icon } from '../icon/icon.tsx';
import { InEnglish } from '../line/in-english.tsx';
import './verdict.css';

export interface VerdictProps {
  words: Words;
  verdict: VerdictId;
  confidence: Confidence;
  /** One sentence, from the book. */
  reason?: ReasonText | null;
  /** What the verdict is called, where not by its own name. */
  called?: string;
  /** What it was in the situation before, where that was another. */
  was?: VerdictId | null;
}

export function Verdict({ words, verdict, confidence, reason, called, was = null }: VerdictProps) {
  return (
    <div class="verdict" data-verdict-tone={verdict} data-confidence={confidence} data-change={was ? 'was' : undefined}>
      <Icon name={verdict} />
      <p class="verdict-word">{called ?? words.t(`verdict.${verdict}`)}</p>
      {was && (
        <p class="verdict-was">
          <ChangeTag kind="was" text={words.t('change.was', { value: words.t(`verdict.${was}`) })} />
        </p>
      )}
      {confidence !== 'official' && (
        <p class="verdict-caution">
          <Icon name={`${confidence}-mark`} />
          <span>{words.t(`verdict.${confidence}`)}</span>
        </p>
      )}
      {reason && (
        <p class="verdict-reason">
          <InEnglish words={words} when={reason.untranslated}>
            {reason.text}
          </InEnglish>
        </p>
      )}
    </div>
  );
}
