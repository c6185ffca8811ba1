import type { Attempt } from '../model/evidence.ts';
import type { Step, Target } from '../model/scenario.ts';
import { find } from './act.ts';
import { checkArrival, checkRefusal } from './arrival.ts';
import { describeAttempt, lookBefore } from './attempt.ts';
import type { Before } from './attempt.ts';
import { calmDown } from './calm-down.ts';
import type { PendingState, Recorder } from './checkpointing.ts';
import { dismissBanners } from './dismiss.ts';
import { neverSends } from './invalid/never-sends.ts';
import { isEntry, isStillThere } from './invalid/put-back.ts';
import { acceptedWords, sendBadly } from './invalid/send-badly.ts';
import { StepBlocked } from './obstacles.ts';
import { isNewState, readPageState, showsNewError } from './page-state.ts';
import type { PageState } from './page-state.ts';
import { isParsing } from './settle.ts';
import { perform } from './steps/perform.ts';
import { meet } from './steps/wait.ts';
import { currentPage } from './walk.ts';
import type { Done, Walk } from './walk.ts';

export interface Taken extends Done {
  readonly settled: boolean;
}

/** True for a step that may send a form, whose refusal is then an error state. */
function maySend(step: Step): boolean {
  if (step.do === 'click') return step.target.role === undefined || step.target.role === 'button';
  return step.do === 'submitEmpty' || step.do === 'submitInvalid' || step.do === 'submit' || step.do === 'press';
}

/** Milliseconds left to a disabled button to wake up, when the form is to be refused. */
const wakeUp = 1500;

/** True when the form cannot be sent empty or badly written because its button is disabled: no obstacle, but what is to be seen. */
async function staysDisabled(walk: Walk, step: Step): Promise<boolean> {
  if (step.do !== 'submitEmpty' && step.do !== 'submitInvalid') return false;
  return find(walk, step.target, 'click', wakeUp).then(
    () => false,
    (error: unknown) => error instanceof StepBlocked && error.kind === 'control-disabled',
  );
}

async function pressed(walk: Walk, step: Step): Promise<Done> {
  const toRefuse = step.do === 'submitEmpty' || step.do === 'submitInvalid';
  if (toRefuse && (await staysDisabled(walk, step))) return { control: walk.masker.text(controlName(step.target)) };
  // Typing may have changed the page, and what the words of the control lead to.
  if (step.do === 'submitInvalid') await neverSends(walk, step.target, await find(walk, step.target, 'click'));
  return perform(walk, step);
}

function performed(walk: Walk, step: Step, look: Before | undefined): Promise<Done> {
  return step.do === 'submitInvalid' ? sendBadly(walk, step, look, () => pressed(walk, step)) : pressed(walk, step);
}

function controlName(target: Target): string {
  return target.name ?? target.label ?? target.text ?? target.css ?? '';
}

function actionOf(step: Step): Attempt['action'] {
  return step.do === 'submitEmpty' || step.do === 'submitInvalid' || step.do === 'submit' ? step.do : 'click';
}

/** True when a form came back, or stayed, with errors; an empty or badly written form that leads nowhere is one too. */
function isRefused(walk: Walk, step: Step, before: PageState, after: PageState): boolean | Promise<boolean> {
  const movedOn = before.heading !== after.heading || (before.heading === '' && before.title !== after.title);
  if (step.do === 'submitEmpty') return !movedOn || showsNewError(before, after);
  // Pages of one heading and no error: refused where the fields are still there, accepted where they have given way to others.
  if (step.do === 'submitInvalid') return showsNewError(before, after) || (!movedOn && isStillThere(walk.undo));
  return showsNewError(before, after) && (!movedOn || before.url === after.url);
}

async function newState(walk: Walk, step: Step, look: Before | undefined, control: string, states: [PageState, PageState]) {
  const [before, after] = states;
  // No field could be written badly: nothing was sent.
  if (step.do === 'submitInvalid' && walk.undo === undefined) return undefined;
  if (look !== undefined && (await isRefused(walk, step, before, after))) {
    const attempt = await describeAttempt(walk, actionOf(step), control, look);
    return { kind: 'error', attempt } satisfies PendingState;
  }
  return step.do === 'visit' || isNewState(before, after) ? ({ kind: 'state' } satisfies PendingState) : undefined;
}

/** What is typed and chosen on a page is kept until another page comes. */
function keepEntries(walk: Walk, step: Step, state: PendingState | undefined, elsewhere: boolean): void {
  if (isEntry(step)) walk.entries = elsewhere ? [] : [...walk.entries, step];
  else if (state?.kind === 'state') walk.entries = [];
}

/**
 * Does one step by which the person acts on the site, waits until the page is settled, makes sure that it is not a wrong page, and tells
 * the recorder of the new state. Throws `StepBlocked`.
 */
export async function takeStep(walk: Walk, recorder: Recorder, step: Step, upcoming: readonly Step[]): Promise<Taken> {
  const before = await readPageState(currentPage(walk));
  const look = maySend(step) && before.fields > 0 ? await lookBefore(walk, before) : undefined;
  const since = walk.traffic.begun();
  const documents = walk.documents.count();
  const wasBeforeLogin = walk.beforeLogin;
  walk.refusals.takeDocument();
  const done = await performed(walk, step, look);
  recorder.touch();
  let settled = await calmDown(walk, since, step);
  checkRefusal(walk);
  const navigated = walk.documents.count() > documents;
  if (navigated && (await dismissBanners(walk))) settled = await calmDown(walk, walk.traffic.begun(), step);
  const toLogin = wasBeforeLogin && !walk.beforeLogin;
  const quietDocuments = walk.documents.count();
  let after = await checkArrival(walk, { step, upcoming, before, navigated, toLogin });
  // On a slow machine the page that was quiet may be the one before, and the new one come while it is looked at.
  if (walk.documents.count() > quietDocuments || (await isParsing(currentPage(walk), walk.patience.settle))) {
    settled = await calmDown(walk, since, step);
    after = await checkArrival(walk, { step, upcoming, before, navigated: true, toLogin });
  }
  const state = await newState(walk, step, look, done.control ?? '', [before, after]);
  if (step.expect !== undefined) await meet(walk, step.expect);
  if (state !== undefined) recorder.arrive(state);
  walk.movedOn = step.do === 'submitEmpty' && state?.kind === 'state';
  keepEntries(walk, step, state, before.url !== after.url);
  const accepted = step.do === 'submitInvalid' && state?.kind === 'state';
  if (accepted && walk.undo !== undefined) walk.undo.accepted = true;
  return { ...done, ...(accepted ? { note: acceptedWords } : {}), settled };
}
