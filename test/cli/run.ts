import { runCommandLine } from '../../src/cli/program.ts';
import { temporaryFolder as newFolder, type TemporaryFolder } from '../support/temporary-folder.ts';
import { fakeHost, type FakeHost, type FakeProcess } from '../support/fake-host.ts';

/** No-break spaces as plain ones, so that what is expected can be read and typed. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

/** What a command line answered. */
export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function runOn(host: FakeHost, args: readonly string[]): Promise<Answer> {
  const code = await runCommandLine(args, host);
  return { code, out: plain(host.out()), err: plain(host.err()) };
}

/** Runs a command line in a process that is only pretended. */
export function usager(args: readonly string[], process: FakeProcess = {}): Promise<Answer> {
  return runOn(fakeHost(process), args);
}

/** A fresh folder, and how to remove it. */
export const temporaryFolder = (): TemporaryFolder => newFolder('cli');
