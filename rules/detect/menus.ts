/**
 * A menu of countries is no sign of any of them. A menu is a run of different states in alphabetical order, with nothing
 * but other short entries between them: enumerations in sentences have commas and an order of their own.
 */
import type { Finding } from '../model/finding.ts';

const FEWEST = 10;
const WIDEST_GAP = 90;
const SENTENCE_SIGNS = /[,.;:!?()\d]/;

function follows(text: string, last: Finding, next: Finding): boolean {
  if (next.start - last.end > WIDEST_GAP || next.how !== 'name') return false;
  if (SENTENCE_SIGNS.test(text.slice(last.end, next.start))) return false;
  return next.id !== last.id && last.surface.localeCompare(next.surface) < 0;
}

/** The findings without those that stand in a menu. `findings` are sorted by start. */
export function withoutMenus(text: string, findings: readonly Finding[]): Finding[] {
  const dropped = new Set<Finding>();
  let run: Finding[] = [];
  const close = () => {
    if (run.length >= FEWEST) for (const finding of run) dropped.add(finding);
    run = [];
  };
  for (const finding of findings) {
    if (finding.kind !== 'state') continue;
    const last = run.at(-1);
    if (last && !follows(text, last, finding)) close();
    if (finding.how === 'name') run.push(finding);
  }
  close();
  return dropped.size === 0 ? [...findings] : findings.filter((finding) => !dropped.has(finding));
}
