/** However the demonstration ends, but by force, it leaves nothing in the temporary folder. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { temporaryFolder } from '../support/temporary-folder.ts';

const main = fileURLToPath(import.meta.resolve('../../src/cli/main.ts'));

/** Plays the demonstration in a process of its own until `act` has sent its signals; its exit, and what is left. */
async function played(act: (child: ChildProcess, said: () => string, made: () => boolean) => Promise<void>) {
  const { path, remove } = temporaryFolder('demo-end');
  const temporary = join(path, 'tmp');
  mkdirSync(temporary);
  const env = { ...process.env, TMPDIR: temporary, NODE_DISABLE_COMPILE_CACHE: '1' };
  const args = [main, 'demo', '--no-lighthouse', '--condition', 'desktop', '--out', join(path, 'run')];
  const child = spawn(process.execPath, args, { cwd: path, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  // The port that the scenarios name is taken by the demonstration of these tests: they are copied.
  const made = (): boolean => readdirSync(temporary).some((name) => name.startsWith('usager-demo-'));
  await act(child, () => said, made);
  const [code, signal] = await ended;
  const left = readdirSync(temporary);
  const kept = existsSync(join(path, 'run'));
  remove();
  return { code, signal, left, kept };
}

const until = (what: () => boolean): Promise<void> => expect.poll(what, { timeout: 60_000, intervals: [2] }).toBe(true);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} before anything is replayed`, async () => {
    test.setTimeout(120_000);
    const end = await played(async (child, _, made) => {
      await until(made);
      child.kill(signal);
    });
    // The signal's own end, or that of a command that had begun to answer.
    expect([signal, 130]).toContain(end.signal ?? end.code);
    expect(end.left).toEqual([]);
  });
}

test('a second Ctrl-C, that waits for nothing', async () => {
  test.setTimeout(120_000);
  const end = await played(async (child, said) => {
    await until(() => said().includes('▶'));
    child.kill('SIGINT');
    await until(() => said().includes('Interruption'));
    child.kill('SIGINT');
  });
  expect(end).toMatchObject({ code: 130, left: [], kept: true });
});
