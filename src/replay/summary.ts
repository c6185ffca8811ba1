import type { JourneySummary } from '../model/journey.ts';
import type { Masker } from '../model/replay.ts';
import type { AlsoRead } from './also-read.ts';
import type { Recorder } from './checkpointing.ts';
import { endingOf } from './ending.ts';
import type { Opened } from './opening.ts';
import type { ReplayOptions } from './options.ts';
import type { Outcome } from './walk-steps.ts';

export type Base = Pick<JourneySummary, 'schema' | 'procedure' | 'path' | 'pathTitle' | 'condition' | 'startedAt'>;

/** What is known of a journey before it begins. */
export function baseOf({ scenario, path, condition }: ReplayOptions): Base {
  return {
    schema: 'usager/journey/1',
    procedure: scenario.procedure.id,
    path: path.id,
    pathTitle: path.title,
    condition: condition.id,
    startedAt: new Date().toISOString(),
  };
}

/** The summary of a journey that could not even begin. */
export function neverBegan(base: Base, error: unknown, masker: Masker, durationMs: number): JourneySummary {
  const { outcome, kind, words } = endingOf(error, masker);
  return {
    ...base,
    outcome,
    obstacle: { kind: kind ?? 'internal', message: words ?? { fr: '', en: '' }, step: 0, url: '' },
    steps: [],
    checkpointFolders: [],
    pages: 0,
    fields: 0,
    clicks: 0,
    durationMs,
    bytes: 0,
    requests: [],
    refused: [],
    dialogs: [],
    downloads: [],
    provenance: { cookiesAtStart: 0, storageAtStart: 0, signedIn: false, cacheDisabled: true, hosts: [], certificates: [] },
  };
}

/** The summary of a journey that was walked. Bytes and requests are the path's own. */
export function summaryOf(
  base: Base,
  { walk, start }: Opened,
  recorder: Recorder,
  { passing: _passing, ...outcome }: Outcome,
  beside: AlsoRead,
  durationMs: number,
): JourneySummary {
  const { masker, traffic, happenings } = walk;
  return {
    ...base,
    ...outcome,
    steps: walk.steps,
    checkpointFolders: [...recorder.folders(), ...beside.folders],
    pages: recorder.pages(),
    fields: recorder.fields(),
    clicks: walk.clicks,
    durationMs,
    bytes: traffic.totals().bytes,
    requests: traffic.byHost().map((one) => ({ ...one, host: masker.text(one.host) })),
    refused: [...walk.refusals.list(), ...beside.refused],
    dialogs: happenings.dialogs,
    downloads: happenings.downloads,
    provenance: {
      cookiesAtStart: start.cookies,
      storageAtStart: start.storage,
      signedIn: walk.scenario.site.storageState !== undefined,
      cacheDisabled: true,
      hosts: traffic.servers(),
      certificates: traffic.certificates(),
    },
  };
}
