/** "What if the car turns into Belgium instead?": one key each, listed where the class can see them. */
import type { Words } from '../../rules/model/words.ts';
import type { ClassSituation, ClassWhatIf } from './class-case.ts';
import { isNow } from './switch-situation.ts';

export interface WhatIfBarProps {
  words: Words;
  whatIfs: ClassWhatIf[];
  situation: ClassSituation;
  /** The language of what-ifs that are sentences of the case; names of states are in the interface's. */
  lang: string;
  /** So many are the case's own. */
  own: number;
  /** Whether anything is other than in the case. */
  isSwitched: boolean;
  onWhatIf: (at: number) => void;
  onReset: () => void;
}

export function WhatIfBar(props: WhatIfBarProps) {
  const { words, whatIfs, situation, lang, own, isSwitched, onWhatIf, onReset } = props;
  if (whatIfs.length === 0) return null;
  return (
    <section class="what-ifs no-print" aria-label={words.t('classroom.key.what-if')}>
      <p class="what-ifs-title" aria-hidden="true">
        {words.t('classroom.key.what-if')}
      </p>
      {whatIfs.map((whatIf, at) => (
        <button
          key={whatIf.ask}
          type="button"
          class="button"
          data-what-if={at + 1}
          aria-pressed={isNow(whatIf, situation)}
          lang={at < own ? lang : undefined}
          onClick={() => onWhatIf(at)}
        >
          <kbd>{at + 1}</kbd>
          <span>{whatIf.ask}</span>
        </button>
      ))}
      <button type="button" class="button" data-what-if="0" disabled={!isSwitched} onClick={onReset}>
        <kbd>0</kbd>
        <span>{words.t('classroom.key.reset')}</span>
      </button>
    </section>
  );
}
