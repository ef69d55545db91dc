/** A query typed with the keyboard set to another script: "ναψηειλε" for "nacheile", "katad;ivjh" for "καταδίωξη". */

/** The letters of a script in the order of the keys of a Latin keyboard. */
const layouts = [
  ['qwertyuiopasdfghjklzxcvbnm;', '\u037eςερτυθιοπασδφγηξκλζχψωβνμ΄'.replace('\u037e', ';')],
  // Bulgarian as it sounds, and the standard one.
  ['`qwertyuiop[]\\asdfghjklzxcvbnm', 'чявертъуиопшщюасдфгхйклзьцжбнм'],
  ["wertyuiop[sdfghjkl;'zxcvbnm,./a", 'уеишщксдзцяаожгтнвмчюйъэфхпрлбь'],
] as const;

/** What the same keys write on each of the other keyboards; nothing that is the same as what was typed. */
export function retyped(query: string): string[] {
  const typed = query.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const pairs = layouts.flatMap(([latin, letters]) => [[letters, latin] as const, [latin, letters] as const]);
  const all = pairs.map(([from, to]) => [...typed].map((letter) => to[from.indexOf(letter)] ?? letter).join(''));
  return [...new Set(all)].filter((other) => other !== typed);
}
