import { openJourneyArchive } from '../capture/archive/journey-archive.ts';
import { createMasker } from '../capture/index.ts';
import type { FailedAttempt, JourneySummary } from '../model/journey.ts';
import type { Masker } from '../model/replay.ts';
import type { Datum } from '../model/scenario.ts';
import { nothingBeside, readBeside } from './also-read.ts';
import { startRecorder } from './checkpointing.ts';
import { Interrupted } from './obstacles.ts';
import { openWalk } from './opening.ts';
import type { Opened, Opening } from './opening.ts';
import type { ReplayOptions } from './options.ts';
import { pauseBefore, retryWords, traceOf, waited } from './retry.ts';
import type { Tried } from './retry.ts';
import { baseOf, neverBegan, summaryOf } from './summary.ts';
import type { Base } from './summary.ts';
import { bounded } from './traffic.ts';
import type { Walk } from './walk.ts';
import { walkSteps } from './walk-steps.ts';

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

async function walked(options: ReplayOptions, base: Base, opened: Opened, begun: number): Promise<Tried> {
  const { walk, trouble } = opened;
  const recorder = startRecorder(walk);
  const outcome = await walkSteps(walk, recorder, trouble);
  const durationMs = Math.round(performance.now() - begun);
  const isWhole = outcome.outcome === 'completed' || outcome.outcome === 'stopped-before-submission';
  const beside = isWhole ? await readBeside(options, walk, recorder.folders().length) : nothingBeside;
  await bounded(Promise.all([walk.happenings.flush(), walk.traffic.flush()]), 5000);
  const { passing } = outcome;
  return {
    summary: summaryOf(base, opened, recorder, outcome, beside, durationMs),
    ...(passing === undefined ? {} : { passing }),
  };
}

/** What the attempts of a journey share. */
type Shared = Pick<Opening, 'masker' | 'progress' | 'archive'>;

async function tried(options: ReplayOptions, { masker, progress, archive }: Shared): Promise<Tried> {
  const begun = performance.now();
  const base = baseOf(options);
  let opened: Opened | undefined;
  try {
    if (options.signal?.aborted === true) throw new Interrupted();
    opened = await openWalk(options, { path: options.path, steps: [], masker, progress, archive, beside: false });
    return await walked(options, base, opened, begun);
  } catch (error) {
    return { summary: neverBegan(base, error, masker, Math.round(performance.now() - begun)) };
  } finally {
    await opened?.close();
  }
}

/** Tries until the network lets the journey through or no retry is left. The summary is the last attempt’s, with the trace of the others. */
async function persevere(options: ReplayOptions, shared: Shared): Promise<JourneySummary> {
  const { progress } = shared;
  const attempts: FailedAttempt[] = [];
  for (;;) {
    const one = await tried(options, shared);
    const whole = { ...one.summary, ...(attempts.length === 0 ? {} : { attempts }) };
    const failed = attempts.length + 1;
    const pause = pauseBefore(options, one, failed);
    if (pause === undefined) return whole;
    progress('retry', retryWords(failed, options.retries ?? 0, pause, one.summary.obstacle?.message));
    if (!(await waited(pause, options.signal))) return whole;
    attempts.push(traceOf(one.summary, await options.sink.restart(failed)));
  }
}

/**
 * Replays one journey: one path under one condition, in a browser context of its own. Whatever the site does, it resolves: the obstacle,
 * the step and everything recorded so far are in the summary, which has been given to `sink.finish` unless the journey was interrupted.
 * A journey that the network broke off is begun again, in a new context, as often as `retries` says.
 * Rejects only when the sink's `finish` or `restart` does.
 */
export async function replayJourney(options: ReplayOptions): Promise<JourneySummary> {
  const data = secretsOf(options);
  const masker = createMasker(data);
  const progress = reporter(options, performance.now(), masker);
  progress('start', { fr: options.path.title, en: options.path.title });
  const { archive: wanted } = options;
  const archive = wanted && (await openJourneyArchive(wanted.file, { masker, data, software: wanted.software }));
  const summary = await persevere(options, { masker, progress, archive });
  if (archive !== undefined) wanted?.done(await archive.close());
  if (options.signal?.aborted !== true) await options.sink.finish(summary);
  progress('end', summary.obstacle?.message ?? { fr: 'Parcours terminé', en: 'Journey finished' });
  return summary;
}
