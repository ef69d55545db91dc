/** How a language sets its signs: what is typed as a plain space is set as one at which no line breaks. */

/** French stands off the high signs by a narrow space and the colon and the guillemets by a whole one. */
const french: readonly [plain: RegExp, set: string][] = [
  [/ (?=[?!;])/g, '\u202f'],
  // Two colons are of a number's pattern, not of the sentence.
  [/ (?=:(?!:)|»)/g, '\u00a0'],
  [/(?<=«) /g, '\u00a0'],
];

/** @returns the text as it is to be shown in that language */
export function typeset(language: string, text: string): string {
  if (language !== 'fr') return text;
  return french.reduce((sofar, [plain, set]) => sofar.replace(plain, set), text);
}
