/**
 * A list that goes through the states says nothing about any of them: a menu of languages, a row of flags, the members of
 * the Union. It is a run of many different states with nothing but separators between them, in whatever order.
 */
import type { Finding } from '../model/finding.ts';

const fewest = 12;
const widestGap = 80;
/** Letters and digits make a gap more than a separator. */
const says = /[\p{L}\d]/u;

/** The findings without the states of such runs. `findings` are sorted by start. */
export function withoutStateLists(text: string, findings: readonly Finding[]): Finding[] {
  const listed = new Set<Finding>();
  let run: Finding[] = [];
  const close = () => {
    if (new Set(run.map(({ id }) => id)).size >= fewest) for (const finding of run) listed.add(finding);
    run = [];
  };
  for (const finding of findings) {
    if (finding.kind !== 'state') continue;
    const last = run.at(-1);
    if (last && !isBeside(text, last, finding)) close();
    run.push(finding);
  }
  close();
  return listed.size === 0 ? [...findings] : findings.filter((finding) => !listed.has(finding));
}

function isBeside(text: string, last: Finding, next: Finding): boolean {
  if (next.start - last.end > widestGap) return false;
  return next.id !== last.id && !says.test(text.slice(last.end, next.start));
}
