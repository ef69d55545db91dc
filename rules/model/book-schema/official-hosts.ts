/** Who publishes official texts. */
import * as v from 'valibot';

/** Hosts of official publications, by who answers for them; a host stands for its subdomains too. */
export const officialHosts = v.record(
  v.string(),
  v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a host name, without scheme or path'))),
);
