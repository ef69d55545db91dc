/** The hosts on which official publications stand: `rules/book/official-hosts.yaml`. */

/** Whether the address is on one of the hosts, or on a subdomain of one. */
export function isOfficial(address: string, officialHosts: readonly string[]): boolean {
  const { hostname } = new URL(address);
  return officialHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
