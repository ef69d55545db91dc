/** States that the book does not hold: real ones, of which it knows no more than that its acts do not bind them. */
import type { Book, State, StateId } from '../../rules/model/book.ts';
import type { Words } from '../../rules/model/words.ts';

/** Codes that stand for no state, though lists of regions have them. */
const noStates = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);

/** A state's own code of ISO 3166-1, which was not given up for another: "US", but neither "UK" nor "XX". */
function isState(id: string): boolean {
  if (!/^[A-Z]{2}$/.test(id) || noStates.has(id)) return false;
  const named = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(id) !== undefined;
  return named && new Intl.Locale(`und-${id}`).region === id;
}

/**
 * The book with the states of a question that it does not hold, so that each card can say what is not open with them and
 * what is: no act, treaty or membership of theirs is recorded.
 */
export function withOutsiders(book: Book, partners: readonly string[]): Book {
  const outsiders = partners.filter((id) => !book.states[id] && isState(id));
  if (outsiders.length === 0) return book;
  return {
    ...book,
    states: { ...book.states, ...Object.fromEntries(outsiders.map((id) => [id, outsider(id, book)])) },
  };
}

function outsider(id: StateId, { checked }: Book): State {
  return {
    id,
    iso3: id,
    plate: '',
    phone: '',
    mrz: [],
    languages: [],
    optOuts: [],
    neighbours: [],
    forces: [],
    confidence: 'unverified',
    checked,
  };
}

/** Words that can name any state: what the catalogue lacks is named as the platform names it. */
export function withOutsiderNames(words: Words): Words {
  const regions = new Intl.DisplayNames([words.lang, 'en'], { type: 'region' });
  const state = (id: StateId) => (words.state(id) === id ? (regions.of(id) ?? id) : words.state(id));
  return { ...words, state };
}
