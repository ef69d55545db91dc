/**
 * What was found out about words, remembered by the way they are spelled: pages repeat themselves, and each other. It holds
 * nothing but what would be found out again. A word is looked up where it stands in the text: nothing is cut out for it.
 */
const PLACES = 8192;
const MOST = PLACES / 2;

export class Spellings<T> {
  private readonly find: (text: string, start: number, end: number, key: number) => T;
  private readonly words: string[] = new Array(PLACES).fill('');
  private readonly keys = new Int32Array(PLACES);
  private readonly values: (T | undefined)[] = new Array(PLACES).fill(undefined);
  private count = 0;

  /** @param find asked where the word is not remembered; `key`: by what words of one spelling may differ */
  constructor(find: (text: string, start: number, end: number, key: number) => T) {
    this.find = find;
  }

  of(text: string, start: number, end: number, key: number): T {
    const { words, keys, values } = this;
    let hash = key ^ (end - start);
    for (let at = start; at < end; at++) hash = Math.imul(hash, 31) + text.charCodeAt(at);
    let place = (hash ^ (hash >>> 13)) & (PLACES - 1);
    for (let word = words[place] as string; word !== ''; word = words[place] as string) {
      if (keys[place] === key && isAt(text, start, end, word)) return values[place] as T;
      place = (place + 1) & (PLACES - 1);
    }
    const value = this.find(text, start, end, key);
    if (start === end) return value;
    if (this.count++ >= MOST) {
      words.fill('');
      values.fill(undefined);
      this.count = 1;
    }
    keys[place] = key;
    words[place] = text.slice(start, end);
    values[place] = value;
    return value;
  }
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
