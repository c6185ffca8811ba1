import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { pool } from '../../src/cli/pool.ts';

test('keeps the order of the tasks, whichever ends first', async () => {
  const tasks = [3, 1, 2].map((turns) => async () => {
    for (let index = 0; index < turns; index += 1) await turn();
    return turns;
  });
  expect(await pool(3, tasks)).toEqual([3, 1, 2]);
});

test.each([1, 2, 5])('never has more than %i at once, and reaches it', async (limit) => {
  let now = 0;
  let most = 0;
  const tasks = Array.from({ length: 9 }, (_, index) => async () => {
    now += 1;
    most = Math.max(most, now);
    await turn();
    now -= 1;
    return index;
  });
  expect(await pool(limit, tasks)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(most).toBe(limit);
});

test('after an abort, what is begun ends and nothing else begins', async () => {
  const abort = new AbortController();
  const begun: number[] = [];
  const tasks = [0, 1, 2, 3].map((index) => async () => {
    begun.push(index);
    await turn();
    if (index === 1) abort.abort();
    return index;
  });
  expect(await pool(1, tasks, abort.signal)).toEqual([0, 1, undefined, undefined]);
  expect(begun).toEqual([0, 1]);
});

test('no task, no result', async () => {
  expect(await pool(4, [])).toEqual([]);
});

test('a task that throws is not swallowed', async () => {
  await expect(pool(2, [() => Promise.reject(new Error('disk full'))])).rejects.toThrow('disk full');
});

test('at most so many at once of those that share a key, while the others go on', async () => {
  const keys = ['a', 'a', 'a', 'b', 'b', 'c'];
  const now = new Map<string, number>();
  const most = new Map<string, number>();
  let [all, together] = [0, 0];
  const order: number[] = [];
  const tasks = keys.map((key, index) => async () => {
    order.push(index);
    now.set(key, (now.get(key) ?? 0) + 1);
    most.set(key, Math.max(most.get(key) ?? 0, now.get(key) ?? 0));
    all += 1;
    together = Math.max(together, all);
    await turn();
    all -= 1;
    now.set(key, (now.get(key) ?? 0) - 1);
    return index;
  });
  const results = await pool(3, tasks, undefined, { keyOf: (index) => keys[index] ?? '', most: 1 });
  expect(results).toEqual([0, 1, 2, 3, 4, 5]);
  expect([...most.values()]).toEqual([1, 1, 1]);
  expect(together).toBe(3);
  expect(order.slice(0, 3)).toEqual([0, 3, 5]);
});

test('an abort ends a pool whose waiting tasks share a key that is taken', async () => {
  const abort = new AbortController();
  const one = async (): Promise<number> => {
    await turn();
    abort.abort();
    return 1;
  };
  expect(await pool(4, [one, one, one], abort.signal, { keyOf: () => 'a', most: 1 })).toEqual([1, undefined, undefined]);
});
