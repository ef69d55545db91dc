/**
 * What a sign is worth where it stands: less away from signs of the other sort (a state far from any topic, a topic far from
 * any state), less outside the headings of a text that has them. Weights stay between 0 and 1.
 */
import type { Finding } from '../model/finding.ts';

/** A stretch of the text, as a pair of offsets. */
export type Stretch = readonly [from: number, to: number];

const NEAR = 160;
const AWAY = 0.75;
const BELOW_HEADING = 0.85;

/** Whether one of `others`, sorted by start, stands near the finding. Ask in the order of starts. */
function nearness(others: readonly Finding[]): (finding: Finding) => boolean {
  let from = 0;
  return ({ start, end }) => {
    while (from < others.length && (others[from] as Finding).end < start - NEAR) from++;
    const other = others[from];
    return other !== undefined && other.start <= end + NEAR;
  };
}

/**
 * Sets the weights of the findings, and gives them back.
 * @param findings sorted by start, nobody else's @param headings stretches of the text that are headings, if that is known
 */
export function inContext(findings: Finding[], headings: readonly Stretch[] = []): Finding[] {
  const states = findings.filter(({ kind }) => kind === 'state');
  const leads = findings.filter(({ kind }) => kind !== 'state');
  const nearLead = nearness(leads);
  const nearState = nearness(states);
  for (const finding of findings) {
    const isState = finding.kind === 'state';
    const hasOthers = isState ? leads.length > 0 : states.length > 0;
    const near = isState ? nearLead(finding) : nearState(finding);
    let { weight } = finding;
    if (hasOthers && !near) weight *= AWAY;
    const { start, end } = finding;
    if (headings.length > 0 && !headings.some(([from, to]) => start >= from && end <= to)) weight *= BELOW_HEADING;
    finding.weight = Math.round(weight * 100) / 100;
  }
  return findings;
}
