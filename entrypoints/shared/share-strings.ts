/** Longer texts hardly ever stand twice. */
const longest = 120;
/** So many objects are looked at between two rests. */
const objectsPerStep = 500;

/**
 * Keeps one copy of each short text in data that was parsed: a parser makes a new one each time, and days, identifiers and
 * addresses stand in thousands of places of the book. Changes nothing else in the data.
 * @yields where the caller may rest
 */
export function* shareStrings(data: object): Generator<void> {
  const known = new Map<string, string>();
  const waiting = [data];
  let seen = 0;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const fields = at as Record<string, unknown>;
    for (const key of Object.keys(fields)) {
      const value = fields[key];
      if (typeof value === 'object' && value !== null) waiting.push(value);
      else if (typeof value === 'string' && value.length <= longest) {
        const same = known.get(value);
        if (same === undefined) known.set(value, value);
        else fields[key] = same;
      }
    }
    if (++seen % objectsPerStep === 0) yield;
  }
}
