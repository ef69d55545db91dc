/** A guess at the officer's state, to be confirmed: from where the computer's clock is, else from the browser's language. */
import type { StateId } from './book.ts';
import { stateOfZone } from './time-zones.ts';

/**
 * @param timeZone IANA name, as `Intl` gives it
 * @param languages BCP 47 tags, the most wanted first; only a region in them counts ("de-AT"): a language is no state
 * @param states the states that an officer can serve
 */
export function guessHomeState(
  timeZone: string,
  languages: readonly string[],
  states: readonly StateId[],
): StateId | null {
  const regions = languages.map((tag) => /-([A-Z]{2})\b/.exec(tag)?.[1]);
  return [stateOfZone(timeZone), ...regions].find((state) => state !== undefined && states.includes(state)) ?? null;
}
