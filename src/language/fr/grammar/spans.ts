/** A part of a text, by its offsets (`end` is exclusive). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when a span meets one of a list in order, whose spans do not meet one another. */
export function meets(span: Span, sorted: readonly Span[]): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  return (sorted[low]?.start ?? Infinity) < span.end;
}
