import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../../src/cli/program.ts';
import type { Scorecard } from '../../../src/model/scorecard.ts';
import { realFolder } from './foreign.ts';

/** What a command line of Usager did: exit code, what it printed, the scorecards it wrote. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly scorecards: readonly Scorecard[];
}

export const projectFolder = join(realFolder, '..', '..');

async function scorecardsOf(dir: string): Promise<readonly Scorecard[]> {
  const run = JSON.parse(await readFile(join(dir, 'run.json'), 'utf8')) as { procedures: readonly { procedure: { id: string } }[] };
  const files = run.procedures.map(({ procedure }) => readFile(join(dir, procedure.id, 'scorecard.json'), 'utf8'));
  return (await Promise.all(files)).map((text) => JSON.parse(text) as Scorecard);
}

/**
 * Runs `usager audit …` or `usager page …` in this process, the very code of the command line, without Lighthouse, and reads the
 * scorecards of the run. The run's folder is removed, once `look` has seen it, except when USAGER_KEEP names where to leave it.
 */
export async function usager(
  name: string,
  args: readonly string[],
  { env = {}, look }: { readonly env?: NodeJS.ProcessEnv; readonly look?: (dir: string) => Promise<void> } = {},
): Promise<Ran> {
  const kept = process.env['USAGER_KEEP'];
  const parent = kept ?? (await mkdtemp(join(tmpdir(), 'usager-real-')));
  const dir = join(parent, name);
  const said = { out: '', err: '' };
  const host = {
    env: { ...process.env, ...env },
    cwd: projectFolder,
    stdout: { columns: 100, write: (text: string) => void (said.out += text) },
    stderr: { isTTY: false, columns: 100, write: (text: string) => void (said.err += text) },
    now: () => new Date(),
    onInterrupt: () => () => undefined,
  };
  try {
    const code = await runCommandLine([...args, '--no-lighthouse', '--quiet', '--out', dir], host);
    await look?.(dir);
    return { code, ...said, scorecards: code === 2 ? [] : await scorecardsOf(dir) };
  } finally {
    if (kept === undefined) await rm(parent, { recursive: true, force: true });
  }
}
