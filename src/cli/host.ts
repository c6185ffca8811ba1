import { buffer } from 'node:stream/consumers';
import type { ProgressOutput } from './progress.ts';

/** What the command line touches of the process: passed in, so that it is tested without being spawned. */
export interface Host {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly stdout: { readonly columns: number; readonly isTTY?: boolean; write(text: string): void };
  readonly stderr: ProgressOutput;
  /** All of standard input; without it, standard input is empty. */
  readonly stdin?: () => Promise<Uint8Array>;
  now(): Date;
  /** Calls back at Ctrl-C or termination; returns how to stop listening. */
  onInterrupt(stop: () => void): () => void;
}

/** The real process. A second interruption ends it at once. */
export function processHost(process: NodeJS.Process): Host {
  return {
    env: process.env,
    cwd: process.cwd(),
    stdout: {
      columns: process.stdout.columns ?? 100,
      isTTY: process.stdout.isTTY,
      write: (text) => void process.stdout.write(text),
    },
    stderr: {
      isTTY: process.stderr.isTTY,
      columns: process.stderr.columns ?? 100,
      write: (text) => void process.stderr.write(text),
    },
    stdin: () => buffer(process.stdin),
    now: () => new Date(),
    onInterrupt: (stop) => {
      let asked = false;
      const handler = (): void => {
        if (asked) process.exit(130);
        asked = true;
        stop();
      };
      process.on('SIGINT', handler);
      process.on('SIGTERM', handler);
      return () => {
        process.off('SIGINT', handler);
        process.off('SIGTERM', handler);
      };
    },
  };
}
