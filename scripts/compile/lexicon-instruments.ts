/** The instruments as the detector needs them: names, numbers, and the topic to which each article leads. */

import type { InstrumentEntry } from '../../rules/detect/lexicon-pack.ts';
import type { Instrument, Topic } from '../../rules/model/book.ts';

type Tally = Map<string, Map<string, number>>;

function count(tally: Tally, key: string, topic: string): void {
  const topics = tally.get(key) ?? new Map<string, number>();
  tally.set(key, topics);
  topics.set(topic, (topics.get(topic) ?? 0) + 1);
}

function mostCounted(topics: Map<string, number> | undefined): string | null {
  const sorted = [...(topics ?? [])].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  return sorted[0]?.[0] ?? null;
}

/** "41(5)(b)" → "41", "36(3)-(4)" → "36"; null for what is no article, as "recital 9". */
export function topArticle(article: string | undefined): string | null {
  return /^(\d+[a-z]?)\b/.exec(article ?? '')?.[1] ?? null;
}

/**
 * One entry an instrument. An article's topic is the one with most lines that cite it; an instrument's is the first that
 * it names itself.
 */
export function instrumentEntries(instruments: readonly Instrument[], topics: readonly Topic[]): InstrumentEntry[] {
  const byArticle: Tally = new Map();
  for (const topic of topics) {
    for (const layer of topic.layers ?? []) {
      for (const line of layer.lines ?? []) {
        for (const cite of Array.isArray(line.cite) ? line.cite : [line.cite]) {
          const article = topArticle(cite.article);
          if (article !== null) count(byArticle, `${cite.instrument} ${article}`, topic.id);
        }
      }
    }
  }
  return instruments.map((instrument) => {
    const own = instrument.topics?.[0] ?? null;
    const articles: Record<string, string> = {};
    for (const [key, tally] of byArticle) {
      const [id, article] = key.split(' ') as [string, string];
      const topic = mostCounted(tally);
      if (id === instrument.id && topic !== null && topic !== own) articles[article] = topic;
    }
    return {
      id: instrument.id,
      celex: instrument.celex ?? null,
      topic: own,
      ...(Object.keys(articles).length > 0 ? { articles } : {}),
    };
  });
}
