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
