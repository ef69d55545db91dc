/** The language that a tag names, as the product's files call it: `de` for "de-AT", `no` for "nb-NO" and "nn". */
export function primaryLanguage(tag: string): string {
  const primary = tag.toLowerCase().split(/[-_]/)[0] as string;
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}
