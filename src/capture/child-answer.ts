import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { within } from './within.ts';

/** What reading a hostile file in a process of its own may cost, and how it is called in sentences. */
export interface ChildLimits {
  readonly milliseconds: number;
  readonly what: string;
}

/**
 * Gives a file to a process of its own, with 256 MB at most, and returns what it answers: JSON, on the last line of its standard output.
 * The process is killed when it takes too long; one that dies answers that the file could not be read.
 * @throws Error that says what took too long.
 */
export async function childAnswer<T extends { readonly ok: boolean }>(
  childFile: string,
  input: Uint8Array,
  { milliseconds, what }: ChildLimits,
): Promise<T | { readonly ok: false; readonly error: string }> {
  const child = spawn(process.execPath, ['--no-warnings', '--max-old-space-size=256', childFile], { stdio: 'pipe' });
  const failed = new Promise<never>((_, reject) => child.once('error', reject));
  try {
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    const output = await within(Promise.race([text(child.stdout), failed]), milliseconds, what);
    const last = output.trim().split('\n').at(-1) ?? '';
    return last.startsWith('{') ? (JSON.parse(last) as T) : { ok: false, error: 'the file could not be read' };
  } finally {
    child.kill('SIGKILL');
  }
}
