import { runAudits } from '../src/audits/run.ts';
import type { Evidence } from '../src/model/evidence.ts';
import type { Journey } from '../src/model/journey.ts';
import type { Procedure } from '../src/model/scenario.ts';

export const procedure: Procedure = {
  id: 'bench',
  title: 'Bench',
  authority: 'Bench',
  country: 'FR',
  language: 'fr',
  kind: 'state',
  url: 'http://127.0.0.1/',
};

/** A journey of one state. */
export function journeyOf(evidence: Evidence): Journey {
  const checkpoint = {
    id: 'main--desktop/01-bench',
    folder: '01-bench',
    name: 'bench',
    kind: 'state',
    path: 'main',
    condition: 'desktop',
    url: 'http://127.0.0.1/',
    recipe: 1,
    beforeLogin: true,
    evidence,
  } as const;
  return {
    schema: 'usager/journey/1',
    procedure: 'bench',
    path: 'main',
    pathTitle: 'Main',
    condition: 'desktop',
    outcome: 'completed',
    steps: [],
    checkpointFolders: ['01-bench'],
    pages: 1,
    fields: 0,
    clicks: 0,
    startedAt: '2026-01-01T00:00:00.000Z',
    durationMs: 0,
    bytes: 0,
    requests: [],
    refused: [],
    dialogs: [],
    downloads: [],
    provenance: { cookiesAtStart: 0, storageAtStart: 0, signedIn: false, cacheDisabled: true, hosts: [], certificates: [] },
    checkpoints: [checkpoint],
  };
}

/** Every audit over one state: what a state costs once it is recorded. */
export function judgeOne(evidence: Evidence): void {
  runAudits([journeyOf(evidence)], procedure);
}
