/** Names of acts as sentences have them: their word for an act in each of its forms. */

/** Shorter words for acts are abbreviations. */
const SHORTEST_HEAD = 4;
/** As many letters at a word's end may change with its form. */
const LONGEST_ENDING = 2;

/**
 * The name's forms: "Europol-asetus" and "Europol-asetuksen"; "reglamento Europol", which finds "Reglamento Europol" too.
 * @param kinds lists of words for acts with their forms, as in `citations.yaml`
 * @param hasCapitals whether the language writes nouns with a capital
 */
export function inflectName(name: string, kinds: readonly (readonly string[])[], hasCapitals: boolean): string[] {
  const words = name.split(' ');
  const at = words.findIndex((word) => formsOf(word, kinds, hasCapitals).length > 0);
  if (at < 0) return [name];
  // "rámcové rozhodnutí": the word for a framework has forms of its own.
  const heads = words.slice(at, at + 2).map((word) => formsOf(word, kinds, hasCapitals));
  const inflected = heads.reduce<string[][]>(
    (all, forms, next) => {
      const written = forms.length > 0 ? forms : [words[at + next] as string];
      return all.flatMap((start) => written.map((form) => [...start, form]));
    },
    [[]],
  );
  return inflected.map((forms) => [...words.slice(0, at), ...forms, ...words.slice(at + 2)].join(' '));
}

/** Whether a word for an act has more forms than its plural. */
function haveCases(kinds: readonly (readonly string[])[]): boolean {
  return kinds.some((kind) => kind.some((head) => kind.filter((form) => isSameWord(head, form)).length > 2));
}

/** The word's forms, where it is or ends in a word for an act; none where it is not. */
function formsOf(word: string, kinds: readonly (readonly string[])[], hasCapitals: boolean): string[] {
  const small = word.toLowerCase();
  const hasCases = haveCases(kinds);
  for (const kind of kinds) {
    const heads = kind.filter((head) => head.length >= SHORTEST_HEAD && small.endsWith(head));
    const head = heads.sort((a, b) => b.length - a.length)[0];
    if (head === undefined) continue;
    const start = word.slice(0, word.length - head.length);
    // Without cases the other forms are plurals, in which nobody names one act.
    const forms = hasCases ? kind.filter((form) => isSameWord(head, form)) : [head];
    return forms.map((form) => (start === '' && hasCapitals ? capitalized(form) : start + form));
  }
  return [];
}

function isSameWord(head: string, form: string): boolean {
  let common = 0;
  while (common < head.length && head[common] === form[common]) common++;
  return common >= SHORTEST_HEAD && common >= head.length - LONGEST_ENDING - 1;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
