/** What stands in a cell for people: "Υ/Β Ούγγρος", "Ag. Polacco, Ag. Francese", "Rus, Bulhar". */
const PARTED = /[,;]\s+|\s+[/&+]\s+/u;
/** Ranks and initials: "asp.", "PHK", "Υ/Β". */
const SHORT = /(?<=^|\s)(?:\p{L}{1,6}\.|\p{Lu}{1,4}(?:\/\p{Lu}{1,3})?)(?=\s|$)/gu;
const NAME = /^\p{Lu}[\p{L}’'-]*$/u;

/** Whether the words are several names of one word each, the surface among them, or one behind a rank or before an initial. */
export function areNames(words: string, surface: string): boolean {
  const parts = words.split(PARTED);
  const names = parts.map((part) => part.replace(SHORT, '').trim());
  if (!names.includes(surface) || !names.every((name) => NAME.test(name))) return false;
  return parts.length > 1 || names[0] !== words;
}
