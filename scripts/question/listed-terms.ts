/** The listed terms of a language by topic, for the slips of the finger that the detector does not forgive. */
import type { AskedWords } from '../../rules/detect/asked-topics.ts';
import type { TopicId } from '../../rules/model/book.ts';
import { readYaml, type SharedTerm } from '../compile/lexicon-files.ts';
import { root } from '../root.ts';

interface TermWords {
  forms?: string[];
  context?: string[];
}

const folder = `${root}/rules/detect/lexicon`;
const shared = readYaml<Record<string, SharedTerm>>(`${folder}/terms.yaml`, {});
const termsBy = new Map<string, AskedWords>();

/** @returns the forms of the terms that say by themselves what is meant, under the topic that is likeliest */
export function listedTerms(lang: string): AskedWords {
  const read = termsBy.get(lang);
  if (read) return read;
  const terms = readYaml<Record<string, TermWords | null>>(`${folder}/${lang}/terms.yaml`, {});
  const found: Record<TopicId, string[]> = {};
  for (const [id, words] of Object.entries(terms)) {
    const { forms = [], context = [] } = words ?? {};
    const topic = shared[id]?.topics?.[0];
    if (topic === undefined || shared[id]?.ambiguous) continue;
    found[topic] = [...(found[topic] ?? []), ...forms.filter((form) => !context.includes(form))];
  }
  termsBy.set(lang, found);
  return found;
}
