import { createHash } from 'node:crypto';
import type { Procedure } from '../model/scenario.ts';

/** Stands for the hash of the scenario file: tests of one procedure, from any file, worker or shard, are parts of one run. */
export function hashOf({ url: _url, ...procedure }: Procedure): string {
  return createHash('sha256').update(JSON.stringify(procedure)).digest('hex');
}
