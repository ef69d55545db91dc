/** The rules on a topic: layers, one for each that gives a rule, with their values and their lines. */
import * as v from 'valibot';
import { citation, duration, factValue, isoDate, provenance, slug, stateId } from './basics.ts';
import { condition } from './condition.ts';

export const verdict = v.picklist(['allowed', 'conditions', 'authorisation', 'not-available']);
export const slot = v.picklist(['before', 'during', 'after', 'never', 'deadlines', 'contacts', 'overlap']);
export const kind = v.picklist([
  'power',
  'condition',
  'obligation',
  'limit',
  'procedure',
  'definition',
  'deadline',
  'contact',
  'prohibition',
]);

/** What makes a "no" a no (or leaves a measure to national law), as a sentence of the catalogue: `no.<code>`. */
export const whyCode = v.picklist([
  'outside',
  'outside-no-treaty',
  'no-record',
  'no-centre',
  'no-land-border',
  'not-neighbours',
  'uk-left',
  'declared',
  'not-live',
  'not-opened',
  'other-pair',
  'crime',
  'own-law',
  'not-in-force',
]);

export const line = v.strictObject({
  id: slug,
  slot,
  kind,
  text: v.pipe(v.string(), v.minLength(1)),
  cite: v.union([citation, v.array(citation)]),
  deadline: v.optional(duration),
  /**
   * How the deadline is counted, where not plainly: working days only; without the hours between midnight and nine; or not
   * at all, being no period that runs from an event (counted back from one, or how long something is kept).
   */
  counts: v.optional(v.picklist(['working-days', 'without-night', 'not'])),
  values: v.optional(v.record(v.string(), factValue)),
  when: v.optional(condition),
  from: v.optional(isoDate),
  until: v.optional(isoDate),
  /** Lines of a more general layer that this line takes the place of. */
  replaces: v.optional(v.array(slug)),
  ...provenance,
  /** For the keepers of the book; never shown to officers. */
  note: v.optional(v.string()),
});

/** One rule-giver's answer: a treaty's, a declaration's, a convention's. The most special one that applies stands first. */
export const layer = v.strictObject({
  id: slug,
  /** From the most special to the most general. */
  rank: v.picklist(['treaty', 'declaration', 'act', 'convention', 'national', 'practice', 'fallback']),
  /** The instrument that gives this layer its force. Both states must be bound by it, unless `reach` says otherwise. */
  basis: v.optional(citation),
  /** `both`: both states must be bound by the basis (default). `one`: it is enough that one is. `none`: not asked. */
  reach: v.optional(v.picklist(['both', 'one', 'none'])),
  when: v.optional(condition),
  from: v.optional(isoDate),
  until: v.optional(isoDate),
  verdict: v.optional(verdict),
  facts: v.optional(v.record(v.string(), factValue)),
  /** Values of this layer that another provision than the basis decides. */
  decides: v.optional(v.record(v.string(), citation)),
  /**
   * For "not available": what makes it one. `acts` leave a state out: the first in force is cited, without them the basis.
   * `states` are bound by the act and not by the provision.
   */
  why: v.optional(
    v.strictObject({ code: whyCode, acts: v.optional(v.array(citation)), states: v.optional(v.array(stateId)) }),
  ),
  /** Said in place of the catalogue's sentence where that says too little; and what to use instead. */
  reason: v.optional(v.string()),
  instead: v.optional(v.array(slug)),
  /** Layers that fall away where this one applies. */
  replaces: v.optional(v.array(slug)),
  ...v.partial(v.object(provenance)).entries,
  lines: v.optional(v.array(line)),
  note: v.optional(v.string()),
});

export const topic = v.strictObject({
  id: slug,
  group: v.picklist(['action', 'information', 'sis', 'systems', 'judicial', 'agencies', 'events', 'crime', 'partners']),
  /**
   * `action`: officers of one state act in another. `request`: one state asks another. `own`: a rule for the officer's own
   * state that needs no partner.
   */
  perspective: v.picklist(['action', 'request', 'own']),
  related: v.optional(v.array(slug)),
  /** It says whom to call or how to record it: on a page it stands behind topics that say what may be done. */
  supporting: v.optional(v.boolean()),
  layers: v.array(layer),
});

/** Layers for one host state: `rules/book/borders/<topic>/<HOST>.yaml`. They join the topic's own layers. */
export const border = v.strictObject({ topic: slug, host: stateId, layers: v.array(layer) });
