/** A state with its position in the cooperation, and the joint centres. */
import * as v from 'valibot';
import { confidence, isoDate, provenance, slug, stateId } from './basics.ts';

const membership = v.strictObject({ from: isoDate, until: v.optional(isoDate) });
const named = v.strictObject({ name: v.string(), kind: v.optional(v.string()) });

export const state = v.strictObject({
  id: stateId,
  iso3: v.pipe(v.string(), v.length(3)),
  plate: v.string(),
  phone: v.string(),
  mrz: v.array(v.string()),
  languages: v.array(v.string()),
  eu: v.optional(membership),
  /** The day from which the Schengen Convention's police chapter applies; land borders where the dates differ. */
  schengen: v.optional(
    v.strictObject({
      status: v.picklist(['full', 'associated', 'partial']),
      from: v.optional(isoDate),
      until: v.optional(isoDate),
      note: v.optional(v.string()),
    }),
  ),
  optOuts: v.array(v.strictObject({ protocol: v.string(), effect: v.string() })),
  neighbours: v.array(stateId),
  fixedLinks: v.optional(v.array(v.strictObject({ to: stateId, name: v.string() }))),
  forces: v.array(named),
  customs: v.optional(v.string()),
  contactPoint: v.optional(
    v.strictObject({ name: v.string(), note: v.optional(v.string()), confidence: v.optional(confidence) }),
  ),
  /** Languages in which requests under an act are accepted, where that was read; `others` may be accepted too. */
  requestLanguages: v.optional(
    v.array(
      v.strictObject({
        for: slug,
        languages: v.pipe(v.array(v.string()), v.minLength(1)),
        others: v.optional(v.boolean()),
        /** The national law or declaration that says so. */
        law: v.string(),
        ...provenance,
      }),
    ),
  ),
  note: v.optional(v.string()),
  ...provenance,
});

export const centre = v.strictObject({
  id: slug,
  name: v.string(),
  place: v.string(),
  states: v.array(stateId),
  basis: v.optional(v.string()),
  from: v.optional(isoDate),
  until: v.optional(isoDate),
  tasks: v.optional(v.string()),
  ...provenance,
  note: v.optional(v.string()),
});
