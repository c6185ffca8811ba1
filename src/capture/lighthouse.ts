import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { extname } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Captured } from '../model/captured.ts';
import type { LighthouseResult } from '../model/journey.ts';
import type { BasicAuth } from '../model/scenario.ts';
import type { LighthouseAnswer, LighthouseJob } from './lighthouse/job.ts';
import { captured, within } from './within.ts';

/** What Lighthouse measures and through which browser. */
export interface LighthouseOptions {
  /** Remote debugging port of the running browser, on this machine. */
  readonly port: number;
  readonly url: string;
  /** Hosts that may be requested; everything else is refused, as in the replay. */
  readonly allow: readonly string[];
  readonly why: LighthouseResult['why'];
  /** Default: 60,000 ms. */
  readonly timeoutMs?: number;
  readonly basicAuth?: BasicAuth;
}

/** Written as a source or built: the child has the extension of this file. */
const childFile = fileURLToPath(new URL(`./lighthouse/child${extname(import.meta.url)}`, import.meta.url));

/** Credentials go through standard input: the arguments of a process are public on its machine. */
async function answerOf(child: ChildProcessWithoutNullStreams, job: LighthouseJob): Promise<LighthouseAnswer> {
  const [output, complaint] = [text(child.stdout), text(child.stderr)];
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify(job));
  const last = (await output).trim().split('\n').at(-1) ?? '';
  if (last.startsWith('{')) return JSON.parse(last) as LighthouseAnswer;
  return { ok: false, error: (await complaint).trim().split('\n').at(-1) || 'Lighthouse stopped without an answer' };
}

async function run(options: LighthouseOptions): Promise<LighthouseResult> {
  const { why, timeoutMs = 60_000, ...job } = options;
  const child = spawn(process.execPath, ['--no-warnings', childFile], { stdio: 'pipe' });
  const failed = new Promise<never>((_, reject) => child.once('error', reject));
  try {
    const answer = await within(Promise.race([answerOf(child, job), failed]), timeoutMs, 'Lighthouse');
    if (!answer.ok) throw new Error(answer.error);
    const { ok: _, ...figures } = answer;
    return { schema: 'usager/lighthouse/1', why, ...figures };
  } finally {
    child.kill('SIGKILL');
  }
}

/**
 * Lighthouse's performance figures of one address, measured by the same browser in a context of its own. Only the performance
 * category runs. `ok: false` with the reason when it fails or takes too long.
 */
export const runLighthouse = (options: LighthouseOptions): Promise<Captured<LighthouseResult>> => captured(() => run(options));
