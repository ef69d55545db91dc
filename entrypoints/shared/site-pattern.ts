/**
 * What to ask the browser for so that one site may be read: its own host, with its scheme and no other. Patterns know no
 * ports in Firefox, so a port is left out.
 * @returns null for what is no web site: pages of the browser, files, extensions
 */
export function sitePattern(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : null;
}

/** How a pattern is shown: "https://records.example". */
export function siteName(pattern: string): string {
  return pattern.replace(/\/\*$/, '');
}
