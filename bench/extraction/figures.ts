/** Counts behind precision and recall. */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export const noCounts = (): Counts => ({ right: 0, wrong: 0, missed: 0 });

export const precision = ({ right, wrong }: Counts): number => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recall = ({ right, missed }: Counts): number => (right + missed === 0 ? 1 : right / (right + missed));

export function f1(counts: Counts): number {
  const [p, r] = [precision(counts), recall(counts)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** Counts one yes-or-no answer. */
export function answer(counts: Counts, found: boolean, expected: boolean): void {
  if (found && expected) counts.right += 1;
  else if (found) counts.wrong += 1;
  else if (expected) counts.missed += 1;
}

/** A share over those that were compared. */
export interface Share {
  right: number;
  of: number;
}

export const noShare = (): Share => ({ right: 0, of: 0 });

export function tally(share: Share, isRight: boolean): void {
  share.of += 1;
  if (isRight) share.right += 1;
}

export const shareOf = ({ right, of }: Share): number => (of === 0 ? 1 : right / of);
