/** Figures of a bench: medians, the limit that each must keep, and how they are printed. */
export interface Figure {
  name: string;
  value: number;
  unit: 'ms' | 'kB' | '×' | '%' | 'MB';
  /** What it must not exceed; `least`: what it must reach. Absent: for information. */
  most?: number;
  least?: number;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** @param share 0.95 for the 95th percentile */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function keeps({ value, most, least }: Figure): boolean {
  return (most === undefined || value <= most) && (least === undefined || value >= least);
}

export function describeFigure(figure: Figure): string {
  const { name, value, unit, most, least } = figure;
  const number = value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
  const limit = most !== undefined ? `at most ${most}` : least !== undefined ? `at least ${least}` : '';
  const mark = limit === '' ? ' ' : keeps(figure) ? '✓' : '✗';
  return `${mark} ${name.padEnd(66)} ${number.padStart(9)} ${unit.padEnd(2)}  ${limit}`;
}
