/** Counts findings by what they mean, keeping of a text only words that are the lexicon's own. */
import type { Finding, How } from '../model/finding.ts';
import type { FoundItem } from '../model/reading.ts';
import { topArticle } from './citations.ts';

const mostSurfaces = 8;
/** What words lead to besides their first topic counts for so much less. */
const asFollower = 0.5;
/** Recognised by a listed form: the word in the text is a word of the lexicon. */
const listed: ReadonlySet<How> = new Set(['name', 'adjective', 'demonym', 'place', 'term', 'acronym', 'nickname']);

export class Tally {
  readonly #items = new Map<string, FoundItem>();

  add(finding: Finding): void {
    const { kind, id, weight, how, topic, citation, isLone } = finding;
    const article = topic === undefined && citation?.article ? topArticle(citation.article) : undefined;
    const key = `${kind} ${id} ${topic ?? article ?? ''} ${isLone ?? ''}`;
    let item = this.#items.get(key);
    if (!item) {
      item = {
        kind,
        id,
        count: 0,
        weight: 0,
        how: [],
        surfaces: [],
        ...(topic && { topic }),
        ...(article && { article }),
        ...(isLone && { isLone }),
      };
      this.#items.set(key, item);
    }
    item.count++;
    item.weight = Math.max(item.weight, weight);
    if (!item.how.includes(how)) item.how.push(how);
    noteWord(item.surfaces, finding);
    if (!finding.also) return;
    const { also, ...first } = finding;
    for (const follower of also) this.add({ ...first, id: follower, weight: weight * asFollower });
  }

  /** In the order in which each was first found. */
  get items(): FoundItem[] {
    return [...this.#items.values()];
  }
}

/** Adds the word, unless it is there or there are enough: of most findings it is there, just as it stands in the text. */
function noteWord(surfaces: string[], { surface, citation, how }: Finding): void {
  if (surfaces.length === mostSurfaces || (!citation && surfaces.includes(surface))) return;
  const word = citation?.article ?? (listed.has(how) ? surface.replace(/\s+/g, ' ') : null);
  if (word && !surfaces.includes(word)) surfaces.push(word);
}
