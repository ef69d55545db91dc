/** For which states, and for whom, a part of the book applies. */
import * as v from 'valibot';
import { slug, stateId } from './basics.ts';

/** A state, or a set of states that the compiler derives from the states' own pages. */
export const stateOrSet = v.union([stateId, v.picklist(['eu', 'schengen', 'associated', 'non-eu'])]);

/** When a layer or a line applies. All named conditions must hold. */
export const condition = v.strictObject({
  /** The state in which the measure is taken, or which is asked. */
  host: v.optional(v.array(stateOrSet)),
  /** The state whose officers act, or which asks. */
  acting: v.optional(v.array(stateOrSet)),
  /** The officer's own state, whichever way the measure goes. */
  home: v.optional(v.array(stateOrSet)),
  partner: v.optional(v.array(stateOrSet)),
  /** Both states are in the list. */
  both: v.optional(v.array(stateOrSet)),
  /** At least one of the two is in the list. */
  either: v.optional(v.array(stateOrSet)),
  /** None of the two is in the list. */
  neither: v.optional(v.array(stateOrSet)),
  /** Both states are bound by each of these instruments on the date. */
  bound: v.optional(v.array(slug)),
  /** The two are not both bound by any of these instruments on the date. */
  unbound: v.optional(v.array(slug)),
  neighbours: v.optional(v.boolean()),
  /** A joint police and customs centre serves both states on the date. */
  centre: v.optional(v.boolean()),
  direction: v.optional(v.picklist(['out', 'in'])),
  service: v.optional(v.picklist(['police', 'customs'])),
});
