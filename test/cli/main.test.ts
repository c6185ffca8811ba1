import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCommandLine } from '../../src/cli/program.ts';
import { fakeHost } from '../support/fake-host.ts';

const main = fileURLToPath(import.meta.resolve('../../src/cli/main.ts'));

async function start(args: readonly string[], nodeArgs: readonly string[] = [], deaf = false) {
  const child = spawn(process.execPath, [...nodeArgs, main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  if (deaf) child.stdout.destroy();
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const [code] = await once(child, 'close');
  return { code, out, err };
}

test(
  'the program itself: results on standard output, usage errors on standard error, exit codes',
  { timeout: 60_000 },
  async () => {
    expect(await start(['--version'])).toMatchObject({ code: 0, err: '' });
    const wrong = await start(['adit']);
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toContain('Did you mean audit?');
  },
);

test('a reader that leaves before the end is no failure', { timeout: 60_000 }, async () => {
  expect(await start(['--help'], [], true)).toMatchObject({ code: 0, err: '' });
});

/** Says on standard error each module that is loaded. */
const spy = `data:text/javascript,${encodeURIComponent(
  "import { registerHooks } from 'node:module'; registerHooks({ load(url, context, next) { process._rawDebug(url); return next(url, context); } });",
)}`;

test.each([
  [['--help'], /echarts|playwright|lighthouse|zod|yaml|cheerio|text-readability|src\/(audits|scoring|demo)\//],
  [['check', 'none.yaml'], /echarts|playwright|lighthouse|cheerio|text-readability|src\/(audits|scoring|demo)\//],
  [['verify', 'nowhere'], /echarts|playwright|lighthouse|yaml|cheerio|text-readability|src\/(audits|scoring|demo)\//],
])('%j starts at once: it loads nothing that it does not need', { timeout: 60_000 }, async (args, heavy) => {
  const loaded = (await start(args, ['--import', spy])).err.split('\n').filter((line) => line.startsWith('file:'));
  expect(loaded.length).toBeGreaterThan(10);
  // The folder that the project is in may have any name.
  const inside = loaded.map((url) => url.split('/main.ts')[0]?.replace(/^.*?\/(?=src\/|node_modules\/)/, '') ?? '');
  expect(inside.filter((url) => heavy.test(url))).toEqual([]);
});

test('a defect of ours is not disguised as something that the person can correct', async () => {
  const broken = {
    ...fakeHost(),
    stdout: {
      columns: 80,
      write: () => {
        throw new TypeError('a defect');
      },
    },
  };
  await expect(runCommandLine(['--help'], broken)).rejects.toThrow(TypeError);
});
