/** Which labels make the value beside them a code: asked of the detector once for each label. */
import type { Detector } from '../../rules/detect/detector.ts';
import type { Finding } from '../../rules/model/finding.ts';
import { longestLabel } from './field.ts';

/** A value in which every field of codes finds one, and running text finds none. */
const probe = '(DEU)';
/** No form has more labels than this: what comes after is the data of a long table. */
const mostLabels = 2000;

export class CodeLabels {
  readonly #known = new Map<string, boolean>();
  readonly #detector: Detector;

  constructor(detector: Detector) {
    this.#detector = detector;
  }

  readonly isCodeLabel = (label: string): boolean => {
    if (label === '' || label.length > longestLabel) return false;
    const known = this.#known.get(label);
    if (known !== undefined) return known;
    if (this.#known.size >= mostLabels) return false;
    const isOne = this.#detector.detectField(label, probe).some(isCode);
    this.#known.set(label, isOne);
    return isOne;
  };
}

/** Found because of its label. */
export function isCode({ how }: Pick<Finding, 'how'>): boolean {
  return how === 'code' || how === 'plate';
}
