/** Which labels make the value beside them a code, or a person's name: asked of the detector once for each label. */
import type { Detector } from '../../rules/detect/detector.ts';
import type { Finding } from '../../rules/model/finding.ts';
import { longestLabel } from './field.ts';

/** A value in which every field of codes finds one, running text only the state, and a field for names nothing. */
const probe = '(DEU) Malta';
/** No form has more labels than this: what comes after is the data of a long table. */
const mostLabels = 2000;

type Use = 'code' | 'name' | 'text';

export class CodeLabels {
  readonly #known = new Map<string, Use>();
  readonly #roles = new Map<string, boolean>();
  readonly #detector: Detector;

  constructor(detector: Detector) {
    this.#detector = detector;
  }

  readonly isCodeLabel = (label: string): boolean => this.#useOf(label) === 'code';

  readonly isNameLabel = (label: string): boolean => this.#useOf(label) === 'name';

  /**
   * Whether a state's word, which is all of a value, is a surname under the label: one for its people or things also where the
   * label says what people are there, another where it is doubtful what it means.
   */
  readonly isSurnameUnder = (label: string, word: string, isKind: boolean): boolean => {
    const use = this.#useOf(label);
    if (use !== 'text' || label === '') return use === 'name';
    const key = isKind ? label : `${label}\n${word}`;
    const known = this.#roles.get(key);
    if (known !== undefined || this.#roles.size >= mostLabels) return known ?? false;
    const isRole = this.#detector.detectField(label, word).length === 0;
    this.#roles.set(key, isRole);
    return isRole;
  };

  #useOf(label: string): Use {
    if (label === '' || label.length > longestLabel) return 'text';
    const known = this.#known.get(label);
    if (known !== undefined || this.#known.size >= mostLabels) return known ?? 'text';
    const found = this.#detector.detectField(label, probe);
    const use = found.length === 0 ? 'name' : found.some(isCode) ? 'code' : 'text';
    this.#known.set(label, use);
    return use;
  }
}

/** Found because of its label. */
export function isCode({ how }: Pick<Finding, 'how'>): boolean {
  return how === 'code' || how === 'plate';
}
