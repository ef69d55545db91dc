/**
 * What `npm run compile` leaves for the detector: one pack a language, and one that all languages share. A pack is
 * written to be small when compressed and quick to take in; its forms are listed forms, none is made at run time but the
 * German and Nordic spellings without special letters.
 */

/**
 * What a listed form is. `name` is a state's own name in a language, `form` every other form of it. The order is part of
 * the packs' form.
 */
export const CLASSES = [
  'name',
  'form',
  'adjective',
  'demonym',
  'place',
  'combining',
  'term',
  'acronym',
  'nickname',
  'function',
  'title',
  'street',
  'street-after',
  'cue',
  'not',
  'label',
  'role',
  'product',
  'of',
  'region',
  'elsewhere',
  'origin',
  'firm',
  'product-end',
  'signed',
] as const;
export type FormClass = (typeof CLASSES)[number];

/**
 * Forms of one class, as patterns (`form-patterns.ts`). One line for each id, in the order of the common pack's `states`,
 * `terms` or `instruments` (a single line for classes without ids).
 */
export type FormLines = string;

/** How much room the forms take, so that the index is laid out once: patterns, their words, their last words. */
export interface PackSize {
  records: number;
  words: number;
  links: number;
}

export interface LexiconPack {
  lang: string;
  size: PackSize;
  /** Keys are a class; with `+` for forms that count only with another cue, with `*` for those that no language owns. */
  forms: Record<string, FormLines>;
  /** The same of its phrases, where they were joined to it. */
  phrases?: Record<string, FormLines>;
  /** Phrases that cannot stand on the page at hand were left out. */
  isSifted?: true;
  citation: CitationWords;
}

/**
 * The words with which a language cites, by role (`citation-words.ts`), parted by spaces; `ordinals` from 1 up. Besides,
 * `concern`: parts of words that make a case (`bystanders.ts`).
 */
export type CitationWords = Record<string, string>;

export interface InstrumentEntry {
  id: string;
  celex: string | null;
  topic: string | null;
  /** Article → topic, where the lines of the book say so; only what differs from `topic`. */
  articles?: Record<string, string>;
}

/** A term that stands for one act or another, by the article: "SIS Art. 26". */
export type TermActs = Record<string, string>;

export interface TermEntry {
  topics: string[];
  instrument?: string;
  /** Article → instrument, for terms that are no act themselves. */
  acts?: TermActs;
}

export interface StateCodes {
  id: string;
  iso3: string;
  plate: string[];
  /** Digits alone. */
  phone: string;
  /** Codes in machine-readable zones beside the ISO code. */
  mrz: string[];
  /** Two-letter codes beside the official one. */
  alpha2: string[];
  /** How long account numbers are; 0 for states without. */
  iban: number;
}

/** What a label may say of the value beside it; lines of the class `label` are in this order. */
export const FIELD_KINDS = ['sign', 'nationality', 'plate', 'country'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** What no language owns: the lists that positions in packs refer to, acronyms, places, given names, codes. */
export interface CommonPack {
  size: PackSize;
  states: string[];
  terms: TermEntry[];
  instruments: InstrumentEntry[];
  codes: StateCodes[];
  /** The hashes of given names (`given-names.ts`), rising. */
  given: readonly number[];
  forms: Record<string, FormLines>;
}
