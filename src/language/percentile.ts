/** Points of a distribution: value at each percentile. */
export type Distribution = readonly (readonly [percentile: number, value: number])[];

/** Share (0–100) of the distribution below a value, by linear interpolation between its known points; clamped at the ends. */
export function percentileOf(value: number, distribution: Distribution): number {
  const first = distribution[0];
  const last = distribution.at(-1);
  if (first === undefined || last === undefined) return 50;
  if (value <= first[1]) return first[0];
  for (let index = 1; index < distribution.length; index++) {
    const [p0, v0] = distribution[index - 1] ?? first;
    const [p1, v1] = distribution[index] ?? last;
    if (value <= v1) return Math.round(p0 + ((p1 - p0) * (value - v0)) / (v1 - v0));
  }
  return last[0];
}
