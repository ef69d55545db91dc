/** A citation in words: "CISA, Art. 41(5)(b)". */
import type { Citation } from '../model/briefing.ts';
import type { Translate } from './format.ts';

/**
 * The place in the instrument as one says it; `null` where the instrument as a whole is meant. The book writes places
 * without the word "Article"; what starts with no digit ("§ 472(2)", "Annex 2") is already as officers say it.
 */
export function placeOf(t: Translate, article: string | null): string | null {
  if (article === null || article === 'not read' || article.startsWith('whole')) return null;
  if (/^\d/.test(article)) return t('cite.article', { place: article });
  const recital = /^recitals? (.+)$/.exec(article)?.[1];
  return recital ? t('cite.recital', { place: recital }) : article;
}

export function citationText(t: Translate, citation: Citation): string {
  const place = placeOf(t, citation.article);
  return place === null ? citation.name : t('cite.full', { place, name: citation.name });
}
