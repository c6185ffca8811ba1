import { createMasker } from '../capture/index.ts';
import type { JourneySummary } from '../model/journey.ts';
import type { Masker } from '../model/replay.ts';
import type { Datum } from '../model/scenario.ts';
import { nothingBeside, readBeside } from './also-read.ts';
import { startRecorder } from './checkpointing.ts';
import { Interrupted } from './obstacles.ts';
import { openWalk } from './opening.ts';
import type { Opened } from './opening.ts';
import type { ReplayOptions } from './options.ts';
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

async function walked(options: ReplayOptions, base: Base, opened: Opened, begun: number): Promise<JourneySummary> {
  const { walk, trouble } = opened;
  const recorder = startRecorder(walk);
  const outcome = await walkSteps(walk, recorder, trouble);
  const durationMs = Math.round(performance.now() - begun);
  const isWhole = outcome.outcome === 'completed' || outcome.outcome === 'stopped-before-submission';
  const beside = isWhole ? await readBeside(options, walk, recorder.folders().length) : nothingBeside;
  await bounded(Promise.all([walk.happenings.flush(), walk.traffic.flush()]), 5000);
  return summaryOf(base, opened, recorder, outcome, beside, durationMs);
}

async function tried(
  options: ReplayOptions,
  base: Base,
  masker: Masker,
  progress: Walk['progress'],
  begun: number,
): Promise<JourneySummary> {
  let opened: Opened | undefined;
  try {
    if (options.signal?.aborted === true) throw new Interrupted();
    opened = await openWalk(options, { path: options.path, steps: [], masker, progress, beside: false });
    return await walked(options, base, opened, begun);
  } catch (error) {
    return neverBegan(base, error, masker, Math.round(performance.now() - begun));
  } finally {
    await opened?.close();
  }
}

/**
 * Replays one journey: one path under one condition, in a browser context of its own. Whatever the site does, it resolves: the obstacle,
 * the step and everything recorded so far are in the summary, which has been given to `sink.finish` unless the journey was interrupted.
 * Rejects only when the sink's `finish` does.
 */
export async function replayJourney(options: ReplayOptions): Promise<JourneySummary> {
  const begun = performance.now();
  const masker = createMasker(secretsOf(options));
  const progress = reporter(options, begun, masker);
  progress('start', { fr: options.path.title, en: options.path.title });
  const summary = await tried(options, baseOf(options), masker, progress, begun);
  if (options.signal?.aborted !== true) await options.sink.finish(summary);
  progress('end', summary.obstacle?.message ?? { fr: 'Parcours terminé', en: 'Journey finished' });
  return summary;
}
