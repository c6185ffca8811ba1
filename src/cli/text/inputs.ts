import { glob, readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Host } from '../host.ts';
import { systemReason } from '../system-reason.ts';
import type { GivenText } from './document.ts';
import { refusals } from './refusals.ts';

/** Greatest weight of a file, in megabytes: about twenty novels of plain text. */
const megabytes = 50;
const greatest = megabytes * 2 ** 20;

/** What one argument names: a file, every file of a pattern, or standard input. */
export interface TextInput {
  readonly name: string;
  /** False for standard input: its name says nothing of its format. */
  readonly named: boolean;
  /** @throws CannotRun */
  read(): Promise<GivenText>;
}

function fileInput(name: string, cwd: string): TextInput {
  const path = resolve(cwd, name);
  const read = async (): Promise<GivenText> => {
    const found = await stat(path).catch((error: unknown) => {
      const missing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
      throw missing ? refusals.notFound(name) : refusals.unreadable(name, systemReason(error));
    });
    if (found.isDirectory()) throw refusals.folder(name);
    if (found.size > greatest) throw refusals.tooLarge(name, megabytes);
    const bytes = await readFile(path).catch((error: unknown) => {
      throw refusals.unreadable(name, systemReason(error));
    });
    return { name, bytes };
  };
  return { name, named: true, read };
}

function standardInput(host: Host): TextInput {
  const name = '-';
  const read = async (): Promise<GivenText> => {
    const bytes = (await host.stdin?.()) ?? new Uint8Array();
    if (bytes.byteLength > greatest) throw refusals.tooLarge(name, megabytes);
    return { name, bytes };
  };
  return { name, named: false, read };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Files of a pattern, sorted; a name that is no pattern, or that a file has as it is, is that file. */
async function named(pattern: string, cwd: string): Promise<readonly string[]> {
  if (!/[*?[\]{}]/.test(pattern) || (await exists(resolve(cwd, pattern)))) return [pattern];
  const found: string[] = [];
  for await (const file of glob(pattern, { cwd, exclude: ['**/node_modules/**'] })) {
    if (!(await stat(resolve(cwd, file))).isDirectory()) found.push(file);
  }
  return found.length === 0 ? [pattern] : found.sort();
}

/** The texts that arguments name, in their order, each once. */
export async function textInputs(patterns: readonly string[], host: Host): Promise<readonly TextInput[]> {
  const names = new Set<string>();
  for (const pattern of patterns) for (const name of pattern === '-' ? ['-'] : await named(pattern, host.cwd)) names.add(name);
  return [...names].map((name) => (name === '-' ? standardInput(host) : fileInput(name, host.cwd)));
}
