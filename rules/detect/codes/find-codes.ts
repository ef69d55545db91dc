/** Findings from codes that prove themselves in running text: machine-readable lines, account and telephone numbers. */
import type { Finding, How } from '../../model/finding.ts';
import type { Scan } from '../scan.ts';
import type { CodeTable } from './code-table.ts';
import { ibanEnd } from './iban.ts';
import { mrzCodesAt, runEnd } from './mrz.ts';
import { phoneAt } from './phone.ts';

const WEIGHT: Partial<Record<How, number>> = { mrz: 0.9, iban: 0.7, phone: 0.6, code: 0.9, plate: 0.8 };

/** A finding of a state by a code. */
export function codeFinding(text: string, state: string, start: number, end: number, how: How): Finding {
  const surface = text.slice(start, end);
  return { kind: 'state', id: state, start, end, surface, how, langs: [], weight: WEIGHT[how] ?? 0.5 };
}

export function findCodes(text: string, table: CodeTable, scan: Scan): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<number>();
  let until = 0;
  for (const offset of scan.fillers.toArray()) {
    // All fillers of a run belong to the same lines.
    if (offset < until) continue;
    until = runEnd(text, offset);
    // A document that its holder's own state has issued is one sign of that state.
    const named = new Set<string>();
    for (const { code, start, end } of mrzCodesAt(text, offset)) {
      const state = table.inMrz(code);
      if (state === null || seen.has(start) || named.has(state)) continue;
      seen.add(start);
      named.add(state);
      findings.push(codeFinding(text, state, start, end, 'mrz'));
    }
  }
  for (const offset of scan.accounts.toArray()) {
    const account = table.iban(text.slice(offset, offset + 2));
    const end = account ? ibanEnd(text, offset, account.length) : 0;
    if (account && end > 0) findings.push(codeFinding(text, account.state, offset, end, 'iban'));
  }
  for (const offset of scan.phones.toArray()) {
    const phone = phoneAt(text, offset);
    const state = phone && table.byPhone(phone.digits);
    if (phone && state) findings.push(codeFinding(text, state, phone.start, phone.end, 'phone'));
  }
  return findings;
}
