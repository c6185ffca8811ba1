/** At most `most` tasks at once of those that have the same key. */
export interface Shared {
  readonly keyOf: (index: number) => string;
  readonly most: number;
}

/**
 * Runs tasks with at most `limit` at once, in order of the list; one whose key is taken waits, and lets the next ones pass. Results keep the order of
 * the tasks. When `signal` aborts, no new task is begun; their results are undefined. A task that throws rejects the whole: tasks answer for their own
 * failures.
 */
export function pool<T>(
  limit: number,
  tasks: readonly (() => Promise<T>)[],
  signal?: AbortSignal,
  { keyOf, most }: Shared = { keyOf: String, most: 1 },
): Promise<readonly (T | undefined)[]> {
  const results: (T | undefined)[] = Array.from({ length: tasks.length }, () => undefined);
  const waiting = tasks.map((_, index) => index);
  const taken = new Map<string, number>();
  let running = 0;
  const count = (index: number, by: number): void => {
    running += by;
    taken.set(keyOf(index), (taken.get(keyOf(index)) ?? 0) + by);
  };
  const stopped = (): boolean => signal?.aborted === true;
  const isFree = (index: number): boolean => (taken.get(keyOf(index)) ?? 0) < most;
  return new Promise((resolve, reject) => {
    const run = async (index: number): Promise<void> => {
      results[index] = await tasks[index]?.();
      count(index, -1);
      begin();
    };
    const begin = (): void => {
      while (running < Math.max(1, limit) && !stopped()) {
        const next = waiting.findIndex(isFree);
        if (next === -1) break;
        const [index = 0] = waiting.splice(next, 1);
        count(index, 1);
        run(index).catch(reject);
      }
      if (running === 0) resolve(results);
    };
    begin();
  });
}
