/** One line of a benchmark; `ratio` is of two things measured in turn in the same run. */
export interface Metric {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly reference?: { readonly what: string; readonly value: number };
  readonly ratio?: number;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Milliseconds of one run of the work. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** A duration beside the one it is compared with. */
export function compared(id: string, values: readonly number[], what: string, references: readonly number[]): Metric {
  const [value, reference] = [median(values), median(references)];
  return {
    id,
    value: rounded(value, 1),
    unit: 'ms',
    reference: { what, value: rounded(reference, 1) },
    ratio: rounded(value / reference, 3),
  };
}
