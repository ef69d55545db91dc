/** What has a state's word and names no state: streets and houses, dishes, acts, firms, people whom no title tells. */
import { hasHouseNumber, isElsewhere, isInFirm, isInHouseName, isInStreet, looksLikeAddress } from './addresses.ts';
import type { Candidate } from './candidates.ts';
import { isAlsoAdjective, type StateChoice } from './choose-state.ts';
import type { CitationWordMap } from './citation-words.ts';
import type { FormIndex } from './form-index.ts';
import { isBeforeProduct, isCompoundProduct, isInLanguageBar, looksLikeProduct } from './goods.ts';
import {
  isBeforeCapital,
  isBehindCapital,
  isBehindName,
  isBehindParticle,
  isBehindRole,
  isGivenName,
  isInDoubleName,
  isListedName,
  isNameOfAct,
  isOwnGivenName,
  isUnderRole,
} from './longer-names.ts';
import type { Reading } from './readings.ts';
import { CUE, FIRM, hasStrayCapital, looksLikeSurname, type Surroundings } from './surroundings.ts';

/** @param readings those of the candidate's readings as a state that may count here */
export function isNoState(
  text: string,
  index: FormIndex,
  words: CitationWordMap,
  { start, end, readings: all }: Candidate,
  readings: readonly Reading[],
  choice: StateChoice,
  beside: Surroundings,
): boolean {
  if (looksLikeAddress(text, start, beside) || isElsewhere(beside) || isInHouseName(text, start, beside)) return true;
  if (isInFirm(text, end, beside, (word) => index.hasClass(word, FIRM))) return true;
  if (isBehindParticle(text, beside)) return true;
  // Of another language than the text, or a word of another ("Rhode Island"), it is a part of a name.
  if ((choice.isForeign || all.everyday.length > 0) && isBehindCapital(text, beside)) return true;
  if (choice.isForeign && isBeforeCapital(text, beside)) return true;
  const kind = choice.how === 'adjective' || choice.how === 'demonym';
  // A capital "Görög" is listed as doubtful, and says as little of a restaurant.
  if (
    (kind || choice.needsCue) &&
    (looksLikeProduct(text, start, beside) || isCompoundProduct(text, index, choice.langs, beside))
  )
    return true;
  if (!kind) {
    const isOwnName = readings.some(({ id, form }) => id === choice.state && form === 'name');
    if (
      isGivenName(text, beside) ||
      (choice.how === 'place' &&
        (choice.needsCue || (beside.classesBefore & CUE) === 0) &&
        isOwnGivenName(text, start, end, beside)) ||
      (isOwnName && isBehindRole(text, beside)) ||
      (choice.how === 'place' && isNameOfAct(text, words, beside))
    )
      return true;
    if (!isAlsoAdjective(all.states, choice.state)) return false;
    // "Španjolska gripa" begins as Spain does.
    return isBeforeProduct(beside) || hasHouseNumber(text, beside);
  }
  if (isInLanguageBar(text, { start, end }) || (choice.how === 'demonym' && isInDoubleName(text, beside))) return true;
  if (
    isOwnGivenName(text, start, end, beside) ||
    isListedName(text, start, beside, choice.how === 'demonym') ||
    isUnderRole(text, beside, choice.how === 'demonym')
  )
    return true;
  if ((choice.langs & (1 << index.langs.indexOf('en'))) !== 0 && looksLikeSurname(text, start, beside)) return true;
  const isSmall = ({ id, lang, small, form }: Reading) =>
    id !== choice.state || (choice.langs & (1 << lang)) === 0 || (small && form !== 'combining');
  if (!readings.every(isSmall)) return false;
  if (choice.how === 'demonym' && isBehindName(text, start, beside)) return true;
  return hasStrayCapital(text, start, beside) || isInStreet(text, start, beside);
}
