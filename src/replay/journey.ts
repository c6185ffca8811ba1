import type { Browser } from 'playwright';
import { createMasker } from '../capture/index.ts';
import type { JourneySummary } from '../model/journey.ts';
import type { Condition, JourneySink, Masker, ProgressEvent } from '../model/replay.ts';
import type { Datum, Path, Scenario } from '../model/scenario.ts';
import { listenToAnnouncements } from './announcements.ts';
import { startRecorder } from './checkpointing.ts';
import { applyCondition, emptiness, openContext } from './context.ts';
import { followDocuments } from './documents.ts';
import { endingOf } from './ending.ts';
import { recordHappenings } from './happenings.ts';
import { guardNetwork } from './network-guard.ts';
import { Interrupted } from './obstacles.ts';
import { countRefusals } from './refusals.ts';
import { followTabs } from './tabs.ts';
import { bounded, recordTraffic } from './traffic.ts';
import { watchTrouble } from './trouble.ts';
import type { Trouble } from './trouble.ts';
import { patienceUnder } from './walk.ts';
import type { Patience, Walk } from './walk.ts';
import { walkSteps } from './walk-steps.ts';
import type { Outcome } from './walk-steps.ts';

export interface ReplayOptions {
  readonly browser: Browser;
  readonly scenario: Scenario;
  readonly path: Path;
  readonly condition: Condition;
  /** False: the journey stops before anything marked as a submission. */
  readonly allowSubmit: boolean;
  readonly sink: JourneySink;
  readonly screenshots: boolean;
  /** Run axe-core at each checkpoint (default: yes). */
  readonly axe?: boolean;
  readonly onProgress?: (event: ProgressEvent) => void;
  /** Ends the journey as soon as possible; what was not finished is not announced to the sink as finished. */
  readonly signal?: AbortSignal;
  /** Other bounds of waiting than the condition's. */
  readonly patience?: Partial<Patience>;
}

function secretsOf({ scenario, path }: ReplayOptions): readonly Datum[] {
  const auth = scenario.site.basicAuth;
  if (auth === undefined) return path.data;
  return [
    ...path.data,
    { name: 'basicAuth.username', value: auth.username, kind: 'secret' },
    { name: 'basicAuth.password', value: auth.password, kind: 'secret' },
  ];
}

function reporter({ scenario, path, condition, onProgress }: ReplayOptions, begun: number, masker: Masker): Walk['progress'] {
  return (kind, text, step) => {
    onProgress?.({
      procedure: scenario.procedure.id,
      path: path.id,
      condition: condition.id,
      kind,
      ...(step === undefined ? {} : { step }),
      steps: path.steps.length,
      text: { fr: masker.text(text.fr), en: masker.text(text.en) },
      elapsedMs: Math.round(performance.now() - begun),
    });
  };
}

interface Opened {
  readonly walk: Walk;
  readonly trouble: Trouble;
  readonly start: { readonly cookies: number; readonly storage: number };
  close(): Promise<void>;
}

async function open(options: ReplayOptions, masker: Masker, progress: Walk['progress']): Promise<Opened> {
  const { browser, scenario, path, condition, allowSubmit, sink, screenshots } = options;
  const context = await openContext(browser, scenario, condition);
  try {
    const start = await emptiness(context);
    const trouble = watchTrouble(context, options.signal);
    const refusals = countRefusals(masker);
    const traffic = recordTraffic(context);
    const documents = followDocuments(context);
    const happenings = recordHappenings(context, masker, allowSubmit);
    const guard = await guardNetwork(context, scenario.site.allow, refusals);
    await listenToAnnouncements(context);
    const first = await context.newPage();
    context.on('page', (page) => {
      applyCondition(page, condition).catch(() => undefined);
    });
    await Promise.all([guard.watchFirst(first), applyCondition(first, condition)]);
    const walk: Walk = {
      scenario,
      path,
      condition,
      allowSubmit,
      sink,
      screenshots,
      axe: options.axe ?? true,
      masker,
      context,
      tabs: followTabs(context, first),
      traffic,
      documents,
      refusals,
      happenings,
      patience: { ...patienceUnder(condition), ...options.patience },
      steps: [],
      clicks: 0,
      beforeLogin: scenario.site.storageState === undefined,
      movedOn: false,
      progress,
    };
    return { walk, trouble, start, close: () => bounded(context.close(), 10_000) };
  } catch (error) {
    await bounded(context.close(), 10_000);
    throw error;
  }
}

type Base = Pick<JourneySummary, 'schema' | 'procedure' | 'path' | 'pathTitle' | 'condition' | 'startedAt'>;

function baseOf({ scenario, path, condition }: ReplayOptions): Base {
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
function neverBegan(base: Base, error: unknown, masker: Masker, durationMs: number): JourneySummary {
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

async function walked(options: ReplayOptions, base: Base, opened: Opened, begun: number): Promise<JourneySummary> {
  const { walk, start } = opened;
  const recorder = startRecorder(walk);
  const outcome: Outcome = await walkSteps(walk, recorder, opened.trouble);
  await bounded(Promise.all([walk.happenings.flush(), walk.traffic.flush()]), 5000);
  const { masker, traffic } = walk;
  return {
    ...base,
    ...outcome,
    steps: walk.steps,
    checkpointFolders: recorder.folders(),
    pages: recorder.pages(),
    fields: recorder.fields(),
    clicks: walk.clicks,
    durationMs: Math.round(performance.now() - begun),
    bytes: traffic.totals().bytes,
    requests: traffic.byHost().map((one) => ({ ...one, host: masker.text(one.host) })),
    refused: walk.refusals.list(),
    dialogs: walk.happenings.dialogs,
    downloads: walk.happenings.downloads,
    provenance: {
      cookiesAtStart: start.cookies,
      storageAtStart: start.storage,
      signedIn: options.scenario.site.storageState !== undefined,
      cacheDisabled: true,
      hosts: traffic.servers(),
      certificates: traffic.certificates(),
    },
  };
}

/**
 * Replays one journey: one path under one condition, in a browser context of its own. Whatever happens, it resolves: the obstacle, the
 * step and everything recorded so far are in the summary, which has been given to `sink.finish` unless the journey was interrupted.
 */
export async function replayJourney(options: ReplayOptions): Promise<JourneySummary> {
  const begun = performance.now();
  const masker = createMasker(secretsOf(options));
  const progress = reporter(options, begun, masker);
  const base = baseOf(options);
  progress('start', { fr: options.path.title, en: options.path.title });
  const summary = await attempt(options, base, masker, progress, begun);
  if (options.signal?.aborted !== true) await options.sink.finish(summary);
  progress('end', summary.obstacle?.message ?? { fr: 'Parcours terminé', en: 'Journey finished' });
  return summary;
}

async function attempt(
  options: ReplayOptions,
  base: Base,
  masker: Masker,
  progress: Walk['progress'],
  begun: number,
): Promise<JourneySummary> {
  let opened: Opened | undefined;
  try {
    if (options.signal?.aborted === true) throw new Interrupted();
    opened = await open(options, masker, progress);
    return await walked(options, base, opened, begun);
  } catch (error) {
    return neverBegan(base, error, masker, Math.round(performance.now() - begun));
  } finally {
    await opened?.close();
  }
}
