/** One figure of the language benchmark, and the bar it is held to: at least, or at most when `atMost`. */
export interface Row {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly bar?: number;
  readonly atMost?: boolean;
  readonly detail: string;
}

/** The figures of a part, or why it could not be measured: said aloud. */
export type Part = () => Promise<readonly Row[] | { readonly skipped: string }>;

export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Value below which a share (0–100) of the sorted values lies, interpolated between neighbours. */
export function quantile(sorted: readonly number[], percent: number): number {
  const at = (percent / 100) * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? NaN;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}
