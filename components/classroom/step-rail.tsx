/**
 * The steps of a case and how far the class is; each can be gone to, and one step on or back is one press. Only the step that
 * is there and the next one are named: there are up to a dozen, and a name that is cut helps nobody. The others tell theirs to
 * the pointer and to the reader of the screen.
 */
import type { Words } from '../../rules/model/words.ts';
import { Icon } from '../icon/icon.tsx';
import type { Step } from './steps.ts';

export interface StepRailProps {
  words: Words;
  steps: Step[];
  at: number;
  onStep: (step: number) => void;
}

export function StepRail({ words, steps, at, onStep }: StepRailProps) {
  return (
    <nav class="step-rail no-print" aria-label={words.t('classroom.group.steps')}>
      <button
        type="button"
        class="button"
        data-step-to="back"
        disabled={at === 0}
        aria-label={words.t('classroom.key.back')}
        onClick={() => onStep(at - 1)}
      >
        <Icon name="back" />
      </button>
      <ol>
        {steps.map((step, index) => {
          const isNamed = index === at || index === at + 1;
          return (
            <li key={step} class="step-item" data-named={isNamed ? '' : undefined}>
              <button
                type="button"
                class="step"
                data-step={step}
                title={stepName(words, step)}
                data-past={index < at ? '' : undefined}
                aria-current={index === at ? 'step' : undefined}
                onClick={() => onStep(index)}
              >
                <span class="step-number">{index + 1}</span>{' '}
                <span class={isNamed ? undefined : 'spoken'}>{stepName(words, step)}</span>
              </button>
            </li>
          );
        })}
      </ol>
      <button
        type="button"
        class="button button-primary"
        data-step-to="next"
        disabled={at >= steps.length - 1}
        onClick={() => onStep(at + 1)}
      >
        {words.t('classroom.key.next')}
        <Icon name="chevron" />
      </button>
    </nav>
  );
}

export function stepName(words: Words, step: Step): string {
  switch (step) {
    case 'case':
    case 'question':
    case 'answers':
      return words.t(`classroom.${step}`);
    case 'verdict':
      return words.t('compare.verdict');
    case 'tiles':
      return words.t('card.tiles');
    default:
      return words.t(`slot.${step}`);
  }
}
