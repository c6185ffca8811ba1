import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Removes a temporary folder when the process ends, be it by a signal that nobody else answers (answered by others, it ends nothing yet). Returns how to
 * remove it before.
 */
export function removeAtEnd(folder: string): () => Promise<void> {
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const answer = (signal: NodeJS.Signals): void => {
    if (process.listenerCount(signal) > 1) return;
    remove();
    process.off(signal, answer);
    process.kill(process.pid, signal);
  };
  process.on('exit', remove);
  for (const signal of signals) process.on(signal, answer);
  return async () => {
    process.off('exit', remove);
    for (const signal of signals) process.off(signal, answer);
    await rm(folder, { recursive: true, force: true });
  };
}
