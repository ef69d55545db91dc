/** An act, a treaty or a declaration: when it applies, and who is bound. */
import * as v from 'valibot';
import { isoDate, link, provenance, slug, stateId } from './basics.ts';
import { stateOrSet } from './condition.ts';

export const instrument = v.strictObject({
  id: slug,
  title: v.string(),
  /** What officers call it, per language of the name. The first English name is the short title. */
  names: v.optional(v.record(v.string(), v.array(v.string()))),
  kind: v.picklist([
    'regulation',
    'directive',
    'decision',
    'framework-decision',
    'convention',
    'agreement',
    'declaration',
    'recommendation',
    'national-law',
    'policy',
    'proposal',
  ]),
  celex: v.optional(v.string()),
  /** The number of its last article: what is cited behind it does not exist. */
  articles: v.optional(v.number()),
  /** The official publication: ELI, EUR-Lex or the national gazette. */
  link: v.optional(link),
  adopted: v.optional(isoDate),
  /** The first day on which it can be relied on. Absent: not established. */
  from: v.optional(isoDate),
  /** The last day on which it could be. */
  until: v.optional(isoDate),
  replacedBy: v.optional(v.array(slug)),
  /** One sentence on what the replacement changed. */
  change: v.optional(v.string()),
  /** Who is bound, with dates where they differ from the instrument's own. `any`: it binds nobody in particular. */
  bound: v.union([
    v.literal('any'),
    v.array(
      v.strictObject({
        set: v.optional(stateOrSet),
        states: v.optional(v.array(stateId)),
        from: v.optional(isoDate),
        until: v.optional(isoDate),
      }),
    ),
  ]),
  except: v.optional(v.array(v.strictObject({ state: stateId, why: v.string() }))),
  /** The topics on whose cards it is at work; the first is where a search for it leads. */
  topics: v.optional(v.array(slug)),
  /** What keepers of the book have read of it in an official text: "39-66", "25a", "Annex XII", "recitals 28-36". */
  read: v.optional(v.array(v.string())),
  ...provenance,
  note: v.optional(v.string()),
});
