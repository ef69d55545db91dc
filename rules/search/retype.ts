/** A query typed with the keyboard set to another script: "ναψηειλε" for "nacheile", "katad;ivjh" for "καταδίωξη". */

interface Layout {
  /** Whose officers have it. */
  lang: string;
  latin: string;
  letters: string;
}

/** The letters of a script in the order of the keys of a Latin keyboard; Bulgarian as it sounds, and the standard one. */
const layouts: readonly Layout[] = [
  { lang: 'el', latin: 'qwertyuiopasdfghjklzxcvbnm;', letters: ';ςερτυθιοπασδφγηξκλζχψωβνμ΄' },
  { lang: 'bg', latin: '`qwertyuiop[]\\asdfghjklzxcvbnm', letters: 'чявертъуиопшщюасдфгхйклзьцжбнм' },
  { lang: 'bg', latin: "wertyuiop[sdfghjkl;'zxcvbnm,./a", letters: 'уеишщксдзцяаожгтнвмчюйъэфхпрлбь' },
];

/**
 * What the same keys write on another keyboard.
 *
 * @param langs of the officer: who has no other script never has its keyboard
 * @returns nothing that is the same as what was typed
 */
export function retyped(query: string, langs: readonly string[]): string[] {
  const typed = query.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const toLatin = /[α-ωа-я]/u.test(typed);
  const all = layouts
    .filter(({ lang }) => toLatin || langs.includes(lang))
    .map(({ latin, letters }) => {
      const [from, to] = toLatin ? [letters, latin] : [latin, letters];
      return [...typed].map((letter) => to[from.indexOf(letter)] ?? letter).join('');
    });
  return [...new Set(all)].filter((other) => other !== typed);
}
