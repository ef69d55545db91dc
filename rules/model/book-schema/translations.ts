/** Texts of the book in other languages. */
import * as v from 'valibot';
import { slug } from './basics.ts';

/**
 * Translations of a topic's prose: `rules/book/text/<language>/<topic>.yaml`. Keys are line ids, and layer ids for reasons;
 * `of` is the fingerprint of the English text that was translated, so that a later change is noticed.
 */
export const translations = v.record(
  slug,
  v.strictObject({ text: v.pipe(v.string(), v.minLength(1)), of: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)) }),
);
