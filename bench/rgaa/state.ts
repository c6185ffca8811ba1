import { gridRequires, type GridCheckpoint } from '../../src/audits/accessibility/page/read-page.ts';
import type { Captured } from '../../src/model/captured.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { checkpointOf } from '../extraction/subject.ts';

const notRecorded: Captured<never> = { ok: false, error: 'not recorded' };
const gaps = Object.fromEntries(gridRequires.map((kind) => [kind, notRecorded]));

/** The only state of a procedure: kinds that only a journey records (attempts, linked files) are gaps, as they are when read from the disk. */
export function stateOf(name: string, evidence: Evidence): GridCheckpoint {
  return checkpointOf(name, { ...gaps, ...evidence }) as GridCheckpoint;
}
