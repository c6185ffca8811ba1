#!/usr/bin/env -S node --max-semi-space-size=8 --optimize-for-size
import process from 'node:process';
import { exitCodes } from './errors.ts';
import { processHost } from './host.ts';
import { runCommandLine } from './program.ts';

// The reader of a pipe may leave before the end (`usager report … | head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  process.exitCode = await runCommandLine(process.argv.slice(2), processHost(process));
} catch (error) {
  // Not 1, which means that a rule was broken.
  process.exitCode = exitCodes.cannotRun;
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`Défaut d’Usager, à signaler · A defect of Usager, please report it:\n${trace}\n`);
}
