/**
 * What the files under `rules/book/` have in common: days, identifiers, citations, and where a statement comes from. The types
 * that the rest of the product works with are inferred from the schemas in this folder, so the form is written down once.
 * Only the compiler runs them; everybody else imports the types from `book.ts`.
 */
import * as v from 'valibot';

export const isoDate = v.pipe(v.string(), v.isoDate('must be a date written YYYY-MM-DD'));
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens'),
);
export const stateId = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code'));
export const duration = v.pipe(
  v.string(),
  v.regex(/^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/, 'must be an ISO 8601 duration'),
);
export const link = v.pipe(v.string(), v.url('must be an address'));
/** "41(5)(b)", "recital 9", "§ 472(2)": the place in the instrument, without the word "Article". */
export const article = v.pipe(v.string(), v.minLength(1));

/** How sure we are of a line: read in an official text, in a secondary source, or by nobody. */
export const confidence = v.picklist(['official', 'secondary', 'unverified']);
export const citation = v.strictObject({ instrument: slug, article: v.optional(article) });

export const factValue = v.union([v.boolean(), v.number(), v.string()]);

/** Where a statement of the book comes from. */
export const provenance = {
  confidence,
  /** The day on which somebody last compared this with its source. */
  checked: isoDate,
  /** Where it was read, if that is not the official address of the instrument. */
  source: v.optional(link),
};
