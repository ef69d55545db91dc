/** Greek that a hand without Greek keys typed in Latin letters: "poses ores exoume gia na apantisoume sti Voulgaria". */
import { plainWords } from '../../rules/detect/asked-fit.ts';
import type { AskedWords } from '../../rules/detect/asked-topics.ts';
import { type Places, readCalledPlaces, readYaml } from '../compile/lexicon-files.ts';
import { root } from '../root.ts';
import { knownWords } from './known-words.ts';

/** Two letters for one sound, before the single ones. */
const sounds: [RegExp, string][] = [
  [/ου/g, 'U'],
  [/αυ/g, 'af'],
  [/ευ/g, 'ef'],
  [/αι/g, 'e'],
  [/[εου]ι/g, 'i'],
  [/μπ/g, 'b'],
  [/ντ/g, 'd'],
  [/γ[γκ]/g, 'g'],
  [/θ/g, 'th'],
  [/ψ/g, 'ps'],
];
const letters = new Map(
  [...'αβγδεζηικλμνξοπρστυφχω'].map((letter, at) => [letter, 'avgdeziiklmnxoprstifxo'[at] as string]),
);

/** What hands write for the same sound, each made the same; the order matters. */
const spellings: [RegExp, string][] = [
  [/8/g, 'th'],
  [/3|ks|kh|ch/g, 'x'],
  [/4/g, 'ps'],
  [/th(?=[ns]|$)/g, 'ti'],
  [/th/g, 'θ'],
  [/ph/g, 'f'],
  [/gh|g[gk]|ng/g, 'g'],
  [/h(?=[aeiouyw])/g, 'x'],
  [/h/g, 'i'],
  [/o[uy]/g, 'U'],
  [/ai/g, 'e'],
  [/[eoyu]i/g, 'i'],
  [/([ea])[uvyf]/g, '$1f'],
  [/mp|b/g, 'v'],
  [/nt/g, 'd'],
  [/[yu]/g, 'i'],
  [/w/g, 'o'],
  [/[cq]/g, 'k'],
  [/(.)\1+/g, '$1'],
];

interface GreekWords {
  /** The word as Greek writes it, by its sound. */
  whole: Map<string, string>;
  /** Beginnings of words, likewise. */
  stems: Map<string, string>;
  /** The sounds of the small words that tell the language. */
  small: Set<string>;
}

const folder = `${root}/rules/detect/lexicon`;
/** A shorter beginning is that of too many words. */
const SHORTEST_STEM = 4;

/**
 * @param isSaid the question is said to be in Greek, so that nothing else must tell
 * @returns the text with its Greek words in Greek letters, as far as the lexicon has them; the text itself where it is not such
 */
export function greekOf(text: string, isSaid: boolean): string {
  if (/\p{Script=Greek}/u.test(text)) return text;
  const { whole, stems, small } = greekWords();
  const words = plainWords(text);
  const english = new Set(smallWords('en'));
  const isGreek = (word: string) => small.has(soundOf(word));
  const greek = words.filter((word) => isGreek(word) && !english.has(word)).length;
  const foreign = words.filter((word) => english.has(word) && !isGreek(word)).length;
  if (greek <= foreign && !(isSaid && foreign === 0)) return text;
  return text.replace(/[A-Za-z\d]*[A-Za-z][A-Za-z\d]*/g, (word) => {
    const sound = soundOf(word.toLowerCase());
    const known = whole.get(sound);
    if (known !== undefined) return known;
    for (let end = sound.length; end >= SHORTEST_STEM; end--) {
      const stem = stems.get(sound.slice(0, end));
      if (stem !== undefined) return stem;
    }
    return word;
  });
}

/** A word as it sounds, whichever letters it is written in. */
function soundOf(word: string): string {
  const latin = [...sounds.reduce((read, [from, to]) => read.replace(from, to), word)].map(
    (letter) => letters.get(letter) ?? letter,
  );
  return spellings.reduce((read, [from, to]) => read.replace(from, to), latin.join(''));
}

let read: GreekWords | undefined;

function greekWords(): GreekWords {
  if (read) return read;
  const whole = new Map<string, string>();
  const stems = new Map<string, string>();
  const small = smallWords('el');
  /** The first to come keeps the sound. */
  const add = (written: string) => {
    for (const word of written.split(/[^\p{L}\p{M}*]+/u)) {
      if (!/\p{Script=Greek}/u.test(word)) continue;
      const sound = soundOf(plainWords(word.replace('*', '')).join(''));
      const words = word.endsWith('*') ? stems : whole;
      if (!words.has(sound)) words.set(sound, word.replace('*', ''));
    }
  };
  for (const list of [small, stateNames(), placeNames(), terms(), asked(), [...knownWords('el')]]) list.forEach(add);
  read = { whole, stems, small: new Set(small.map((word) => soundOf(plainWords(word).join('')))) };
  return read;
}

function smallWords(lang: string): string[] {
  const { function: small = '' } = readYaml<{ function?: string }>(`${folder}/${lang}/words.yaml`, {});
  return small.split(/\s+/);
}

function stateNames(): string[] {
  const states = readYaml<Record<string, { name: string } & Record<string, string | string[]>>>(
    `${folder}/el/states.yaml`,
    {},
  );
  return Object.values(states).flatMap((names) => Object.values(names).flat());
}

function placeNames(): string[] {
  const places = readYaml<Record<string, Places>>(`${folder}/places.yaml`, {});
  const there = Object.values(places).flatMap((state) => state.places ?? []);
  const called = Object.values(readCalledPlaces(folder, 'el')).flat();
  return [...called, ...there, ...Object.values(readYaml<Record<string, string[]>>(`${folder}/towns.yaml`, {})).flat()];
}

function terms(): string[] {
  const listed = readYaml<Record<string, { forms?: string[] }>>(`${folder}/el/terms.yaml`, {});
  return Object.values(listed).flatMap(({ forms = [] }) => forms);
}

function asked(): string[] {
  return Object.values(readYaml<AskedWords>(`${folder}/el/asked.yaml`, {})).flat();
}
