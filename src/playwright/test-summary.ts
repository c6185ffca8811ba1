import { stripVTControlCharacters } from 'node:util';
import type { TestInfo } from '@playwright/test';
import type { FailedAttempt, JourneySummary, StepRecord } from '../model/journey.ts';
import type { Masker } from '../model/replay.ts';
import type { Path } from '../model/scenario.ts';
import type { Traffic } from '../replay/traffic.ts';

/** What was gathered while the test ran. */
export interface TestFacts {
  readonly procedure: string;
  readonly path: Pick<Path, 'id' | 'title'>;
  readonly condition: string;
  readonly attempts: readonly FailedAttempt[];
  readonly steps: readonly StepRecord[];
  readonly folders: readonly string[];
  /** Distinct ones. */
  readonly pages: number;
  readonly fields: number;
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly start: { readonly cookies: number; readonly storage: number };
  readonly signedIn: boolean;
  /** Where the page stands at the end, masked; empty when it is closed. */
  readonly url: string;
}

function failureWords({ error, status }: TestInfo, masker: Masker): { readonly fr: string; readonly en: string } {
  const line = stripVTControlCharacters(error?.message ?? status ?? '').split('\n', 1)[0] ?? '';
  const told = masker.text(line.slice(0, 200));
  return { fr: `Le test n’est pas allé à son terme\u00a0: ${told}`, en: `The test did not come to its end: ${told}` };
}

/** `journey.json` of a test. */
export function testSummary(info: TestInfo, facts: TestFacts, traffic: Traffic, masker: Masker): JourneySummary {
  const { attempts, path, start, steps } = facts;
  const fine = info.status === 'passed';
  const obstacle = {
    kind: 'internal',
    message: failureWords(info, masker),
    step: Math.max(0, steps.length - 1),
    url: facts.url,
  } as const;
  return {
    schema: 'usager/journey/1',
    procedure: facts.procedure,
    path: path.id,
    pathTitle: path.title,
    condition: facts.condition,
    recordedBy: 'test',
    outcome: fine ? 'completed' : 'failed',
    ...(fine ? {} : { obstacle }),
    ...(attempts.length === 0 ? {} : { attempts }),
    steps,
    checkpointFolders: facts.folders,
    pages: facts.pages,
    fields: facts.fields,
    clicks: 0,
    startedAt: facts.startedAt.toISOString(),
    durationMs: facts.durationMs,
    bytes: traffic.totals().bytes,
    requests: traffic.byHost().map((one) => ({ ...one, host: masker.text(one.host) })),
    refused: [],
    dialogs: [],
    downloads: [],
    provenance: {
      cookiesAtStart: start.cookies,
      storageAtStart: start.storage,
      signedIn: facts.signedIn,
      cacheDisabled: false,
      hosts: traffic.servers(),
      certificates: traffic.certificates(),
    },
  };
}
