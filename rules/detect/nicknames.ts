/** "Swedish initiative": the one state in an act's name is a nickname; two ("deutsch-polnisches Abkommen") are its parties. */
import type { Finding } from '../model/finding.ts';

/**
 * The findings without the states that an act is only called after. A state by its own name stays: it is the partner.
 * @param findings in the order of their starts
 */
export function withoutNicknames(findings: readonly Finding[]): Finding[] {
  const dropped = new Set<Finding>();
  findings.forEach(({ kind, start, end }, at) => {
    if (kind !== 'instrument') return;
    let from = at;
    while (from > 0 && (findings[from - 1] as Finding).start >= start) from--;
    const states: Finding[] = [];
    for (; from < findings.length && (findings[from] as Finding).start < end; from++) {
      const finding = findings[from] as Finding;
      if (finding.kind === 'state' && finding.end <= end) states.push(finding);
    }
    const [first] = states;
    if (first === undefined || first.how === 'name' || states.some(({ id }) => id !== first.id)) return;
    for (const state of states) dropped.add(state);
  });
  return dropped.size === 0 ? [...findings] : findings.filter((finding) => !dropped.has(finding));
}
