/**
 * Runs tasks with at most `limit` at once, in order of the list. Results keep the order of the tasks. When `signal` aborts, no new
 * task is begun; their results are undefined. A task that throws rejects the whole: tasks answer for their own failures.
 */
export async function pool<T>(
  limit: number,
  tasks: readonly (() => Promise<T>)[],
  signal?: AbortSignal,
): Promise<readonly (T | undefined)[]> {
  const results: (T | undefined)[] = Array.from({ length: tasks.length }, () => undefined);
  let next = 0;
  const stopped = (): boolean => signal?.aborted === true;
  const worker = async (): Promise<void> => {
    while (next < tasks.length && !stopped()) {
      const index = next;
      next += 1;
      results[index] = await tasks[index]?.();
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, tasks.length)) }, worker));
  return results;
}
