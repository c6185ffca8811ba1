import type { Host } from '../../src/cli/host.ts';

/** What a test says of the process it pretends to be. */
export interface FakeProcess {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** Standard input. */
  readonly input?: string | Uint8Array;
}

/** A process that only remembers: what was written, and how to interrupt it. Its clock stands still. */
export interface FakeHost extends Host {
  out(): string;
  err(): string;
  /** Ctrl-C: false when nobody listens (any more). */
  interrupt(): boolean;
  /** Calls back at each piece of standard error. */
  onError(listener: (text: string) => void): void;
}

export const fakeNow = new Date('2026-11-22T14:05:09.000Z');

export function fakeHost({
  env = {},
  cwd = process.cwd(),
  isTTY = false,
  columns = 100,
  input = '',
}: FakeProcess = {}): FakeHost {
  const out: string[] = [];
  const err: string[] = [];
  const listeners: ((text: string) => void)[] = [];
  let stop: (() => void) | undefined;
  return {
    env,
    cwd,
    stdout: { columns, isTTY, write: (text) => void out.push(text) },
    stderr: {
      isTTY,
      columns,
      write: (text) => {
        err.push(text);
        for (const listener of listeners) listener(text);
      },
    },
    stdin: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
    now: () => fakeNow,
    onInterrupt: (callback) => {
      stop = callback;
      return () => {
        stop = undefined;
      };
    },
    out: () => out.join(''),
    err: () => err.join(''),
    interrupt: () => {
      stop?.();
      return stop !== undefined;
    },
    onError: (listener) => void listeners.push(listener),
  };
}
