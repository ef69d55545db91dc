/** What is typed and what is listed, in the form in which both are compared. */
import { codeOf, DIGIT, FIRST_OF_PAIR, FOREIGN, IGNORED, isWordUnit, PAIR, SECOND_OF_PAIR } from '../detect/fold.ts';

const latinLetters = 26;
/** Greek and Cyrillic as officers type them on a Latin keyboard. */
const latin = new Map(
  ['α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s τ t υ y φ f χ ch ψ ps ω o']
    .concat('а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sht')
    .concat('ъ a ы y ь y э e ю yu я ya і i є ye ґ g ј j љ lj њ nj ћ c ђ dj џ dz ѕ dz')
    .flatMap((pairs) => [...pairs.matchAll(/(\S) (\S+)/g)])
    .map(([, letter = '', typed = '']) => [codeOf(letter.charCodeAt(0)), typed] as const),
);
const upsilon = codeOf('υ'.charCodeAt(0));
/** In Greek a vowel of two letters, or a vowel and a consonant: "ου", "αυ", "ευ". */
const upsilonAfter = new Map([
  [codeOf('ο'.charCodeAt(0)), 'u'],
  [codeOf('α'.charCodeAt(0)), 'v'],
  [codeOf('ε'.charCodeAt(0)), 'v'],
]);

/**
 * Folded (case, marks, final sigma, ß …) as the detector folds, in Latin letters, with one space between words and none
 * around them.
 */
export function keyOf(text: string): string {
  let key = '';
  let gap = false;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = codeOf(text.charCodeAt(at));
    if (code === IGNORED) continue;
    if (code === FOREIGN || !isWordUnit(text.charCodeAt(at))) {
      gap = key !== '';
      continue;
    }
    if (gap) key += ' ';
    gap = false;
    if (code >= PAIR && code < FOREIGN) key += letter(FIRST_OF_PAIR[code]) + letter(SECOND_OF_PAIR[code]);
    else key += (code === upsilon && upsilonAfter.get(before)) || letter(code);
    before = code;
  }
  return key;
}

function letter(code = 0): string {
  if (code <= latinLetters) return String.fromCharCode(96 + code);
  return code >= DIGIT && code < DIGIT + 10 ? String(code - DIGIT) : (latin.get(code) ?? '');
}
