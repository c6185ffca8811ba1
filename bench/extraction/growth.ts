import { createContext, Script } from 'node:vm';

/** A work that lasts longer is stopped there, in milliseconds: a hostile text may take an expression years. */
const stopMs = 1000;
const call = new Script('work()');
const place: { work: () => void } = { work: () => undefined };
createContext(place);

/** Milliseconds that a work takes; `stopMs` when it was stopped. */
export function timed(work: () => void): number {
  place.work = work;
  const start = performance.now();
  try {
    call.runInContext(place, { timeout: stopMs });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return stopMs;
  }
  return performance.now() - start;
}

/** What a phrase costs as it is said longer and longer. */
export interface Growth {
  readonly name: string;
  readonly phrase: string;
  /** Milliseconds at each of `lengths`, up to the one where it was stopped. */
  readonly times: readonly number[];
}

/** Characters. */
export const lengths = [4000, 8000, 16_000, 32_000] as const;
/** Eight times the text takes eight times as long; three times more, and above the noise of a shared machine, the cost is not linear. */
const mostGrowth = 24;
const leastMs = 20;
const turns = 5;

/** Best of five times; each text is new, as what was read is remembered. Once stopped, it is not tried again. */
function best(time: (text: string) => number, text: string): number {
  let least = time(text);
  for (let turn = 1; turn < turns && least < stopMs; turn += 1) least = Math.min(least, time(`${text} ${turn}`));
  return least;
}

/** Milliseconds at each of `lengths`, up to the one where it is stopped. */
export function growth(time: (text: string) => number, textOf: (length: number) => string): readonly number[] {
  const times: number[] = [];
  for (const length of lengths) if ((times.at(-1) ?? 0) < stopMs) times.push(best(time, textOf(length)));
  return times;
}

/** True when the time grows faster than the text. */
export function isSuperLinear({ times }: Pick<Growth, 'times'>): boolean {
  const [shortest = 0, longest = 0] = [times[0], times.at(-1)];
  return longest >= stopMs || (longest > leastMs && longest > mostGrowth * shortest);
}

/** Prints the five longest and all that are super-linear. */
export function printGrowth(all: readonly Growth[]): void {
  const longestFirst = all.toSorted((one, other) => (other.times.at(-1) ?? 0) - (one.times.at(-1) ?? 0));
  for (const one of longestFirst.filter((each, index) => index < 5 || isSuperLinear(each))) {
    const times = one.times.map((ms) => ms.toFixed(1).padStart(8)).join('');
    process.stdout.write(`${times} ms  ${one.name}${isSuperLinear(one) ? '  SUPER-LINEAR' : ''}\n`);
    process.stdout.write(`    ${JSON.stringify(one.phrase)}\n`);
  }
}
