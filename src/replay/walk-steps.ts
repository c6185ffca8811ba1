import type { Obstacle, StepRecord } from '../model/journey.ts';
import type { Step } from '../model/scenario.ts';
import { find } from './act.ts';
import { checkLateArrival } from './arrival.ts';
import type { Recorder } from './checkpointing.ts';
import { endingOf } from './ending.ts';
import type { Ending } from './ending.ts';
import { isActing, isSubmission } from './guard.ts';
import { putBack } from './invalid/put-back.ts';
import { Interrupted } from './obstacles.ts';
import type { Passing } from './obstacles.ts';
import { pictureObstacle } from './picture.ts';
import { meet } from './steps/wait.ts';
import { perform } from './steps/perform.ts';
import { goBackOnce } from './go-back.ts';
import { takeStep } from './take-step.ts';
import type { Taken } from './take-step.ts';
import type { Trouble } from './trouble.ts';
import { currentPage } from './walk.ts';
import type { Walk } from './walk.ts';
import { stepWords, typedDatum } from './wording.ts';

/** How the steps went. */
export interface Outcome extends Pick<Ending, 'outcome'> {
  readonly obstacle?: Obstacle;
  /** Set when the network or the server broke the journey off: another try may go through. */
  readonly passing?: Passing;
}

interface Draft {
  readonly at: string;
  readonly begun: number;
  readonly urlBefore: string;
}

function draft(walk: Walk): Draft {
  return { at: new Date().toISOString(), begun: performance.now(), urlBefore: walk.masker.text(currentPage(walk).url()) };
}

/** Without its folders, which say something of the machine and nothing of the step. */
function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

function record(walk: Walk, step: Step, { at, begun, urlBefore }: Draft, outcome: StepRecord['outcome'], taken?: Taken): void {
  const words = stepWords(step, walk.path.data);
  const { masker } = walk;
  const datum = typedDatum(step, walk.path.data);
  walk.steps.push({
    index: walk.steps.length,
    do: step.do,
    description: { fr: masker.text(words.fr), en: masker.text(words.en) },
    ...(step.place === undefined ? {} : { place: `${fileName(step.place.file)}:${step.place.line}` }),
    ...(taken?.foundBy === undefined ? {} : { foundBy: taken.foundBy }),
    ...(taken?.control === undefined ? {} : { control: taken.control }),
    ...(datum === undefined ? {} : { datum }),
    urlBefore,
    urlAfter: masker.text(currentPage(walk).url()),
    at,
    durationMs: Math.round(performance.now() - begun),
    outcome,
    ...(taken?.settled === false ? { unsettled: true } : {}),
    ...(taken?.note === undefined ? {} : { note: taken.note }),
  });
}

/** Looks, waits or records: nothing is done to the site. */
async function standStill(walk: Walk, recorder: Recorder, step: Step): Promise<Taken> {
  const done = await perform(walk, step);
  if (step.expect !== undefined) await meet(walk, step.expect);
  if (step.do === 'checkpoint') await recorder.name(step.name);
  return { ...done, settled: true };
}

/** The guard: the state before is recorded and the control is found, so that the person could have sent. Nothing is sent. */
async function stopBefore(walk: Walk, recorder: Recorder, step: Step): Promise<void> {
  if (await putBack(walk)) recorder.touch();
  await recorder.ensure();
  if ('target' in step && step.target !== undefined) await find(walk, step.target, step.do === 'upload' ? 'upload' : 'click');
}

async function oneStep(walk: Walk, recorder: Recorder, step: Step, upcoming: readonly Step[]): Promise<Taken> {
  if (!isActing(step)) return standStill(walk, recorder, step);
  await goBackOnce(walk, step);
  await putBack(walk);
  return takeStep(walk, recorder, step, upcoming);
}

async function recordLast(walk: Walk, recorder: Recorder, step: Step): Promise<void> {
  if (recorder.pending()) await checkLateArrival(walk, step, []);
  await recorder.flush();
}

/** Milliseconds that a step may last. */
function hardLimit(walk: Walk, step: Step): number {
  return walk.patience.step + (step.do === 'wait' && 'seconds' in step.for ? step.for.seconds * 1000 : 0);
}

/** True when what stops the person is that the page asked for has not come: the server keeps it waiting. */
function awaitsDocument(walk: Walk, { kind }: Ending): boolean {
  const missed = kind === 'control-absent' || kind === 'wrong-page' || kind === 'timeout';
  return missed && walk.traffic.open().some(({ type, request }) => type === 'document' && request.isNavigationRequest());
}

async function ended(walk: Walk, step: Step, started: Draft, error: unknown): Promise<Outcome> {
  const ending = endingOf(error, walk.masker);
  const passing = ending.passing ?? (awaitsDocument(walk, ending) ? {} : undefined);
  record(walk, step, started, 'blocked');
  const screenshot = ending.kind === 'crash' || error instanceof Interrupted ? undefined : await pictureObstacle(walk);
  const { fr, en } = ending.words ?? { fr: '', en: '' };
  const obstacle = {
    kind: ending.kind ?? 'internal',
    message: { fr: walk.masker.text(fr), en: walk.masker.text(en) },
    step: walk.steps.length - 1,
    url: walk.masker.text(currentPage(walk).url()),
    ...(screenshot === undefined ? {} : { screenshot }),
  } satisfies Obstacle;
  return { outcome: ending.outcome, obstacle, ...(passing === undefined ? {} : { passing }) };
}

/** Walks the steps of the path, one after the other, until the end, the guard or an obstacle. Never rejects. */
export async function walkSteps(walk: Walk, recorder: Recorder, trouble: Trouble): Promise<Outcome> {
  const { steps } = walk.path;
  for (const [index, step] of steps.entries()) {
    let started = draft(walk);
    walk.progress('step', stepWords(step, walk.path.data), index + 1);
    try {
      trouble.check();
      const upcoming = steps.slice(index + 1);
      if (isActing(step) || step.do === 'checkpoint') {
        await trouble.during(checkLateArrival(walk, steps[index - 1], steps.slice(index)), hardLimit(walk, step));
      }
      if (isActing(step)) {
        await trouble.during(recorder.flush(), hardLimit(walk, step));
        started = draft(walk);
      }
      if (isSubmission(step) && !walk.allowSubmit) {
        await trouble.during(stopBefore(walk, recorder, step), hardLimit(walk, step));
        record(walk, step, started, 'not-sent');
        return { outcome: 'stopped-before-submission' };
      }
      const taken = await trouble.during(oneStep(walk, recorder, step, upcoming), hardLimit(walk, step));
      record(walk, step, started, 'done', taken);
      if (taken.note !== undefined) walk.progress('step', taken.note, index + 1);
      if (index === steps.length - 1) await trouble.during(recordLast(walk, recorder, step), hardLimit(walk, step));
    } catch (error) {
      return ended(walk, step, started, error);
    }
  }
  return { outcome: 'completed' };
}
