import type { Step } from '../model/scenario.ts';
import type { Documents } from './documents.ts';
import { isMet } from './expectation.ts';
import { glimpse } from './locate.ts';
import type { Purpose } from './candidates.ts';
import { isActing } from './guard.ts';
import { blocked } from './obstacles.ts';
import { readPageState } from './page-state.ts';
import type { PageState } from './page-state.ts';
import { currentPage } from './walk.ts';
import type { Walk } from './walk.ts';
import {
  httpObstacle,
  isBrowserError,
  loginWall,
  looksLikeLogin,
  maintenance,
  saysMaintenance,
  unreachable,
} from './wrong-page.ts';

const purposes: Readonly<Partial<Record<Step['do'], Purpose>>> = {
  fill: 'fill',
  choose: 'choose',
  check: 'check',
  select: 'select',
  upload: 'upload',
};

/** What the journey was doing when a page came. */
export interface Arrival {
  readonly step: Step;
  /** Steps still to do. */
  readonly upcoming: readonly Step[];
  /** Absent when the page came by itself. */
  readonly before?: PageState;
  /** True when a main document came. */
  readonly navigated: boolean;
  /** True when the control that was activated speaks of logging in. */
  readonly toLogin: boolean;
}

/** True when what the scenario expects here is shown: then it knows better than any guess. */
async function asExpected(walk: Walk, { step, upcoming }: Arrival): Promise<boolean> {
  const next = upcoming.find((one) => isActing(one) || one.expect !== undefined);
  const expected = step.expect ?? (next !== undefined && !isActing(next) ? next.expect : undefined);
  return expected !== undefined && isMet(currentPage(walk), expected);
}

/** True when the next control of the scenario is on the page; false when it is not or when there is none. */
export async function nextControlIsThere(walk: Walk, upcoming: readonly Step[]): Promise<boolean> {
  const next = upcoming.find(isActing);
  if (next === undefined || !('target' in next) || next.target === undefined) return false;
  const purpose = purposes[next.do] ?? 'click';
  for (let look = 0; look < 4; look += 1) {
    if ((await glimpse(currentPage(walk), next.target, purpose).catch(() => undefined)) !== undefined) return true;
    if (purpose === 'choose' && (await glimpse(currentPage(walk), next.target, 'click').catch(() => undefined)) !== undefined)
      return true;
    await currentPage(walk).waitForTimeout(250);
  }
  return false;
}

function redirected(walk: Walk, documents: Documents): boolean {
  return (documents.last(currentPage(walk))?.redirects.length ?? 0) > 0;
}

/** A log-in page that the scenario did not go to on purpose. */
function isUnasked(walk: Walk, { step, before, toLogin }: Arrival): boolean {
  if (toLogin || (before !== undefined && looksLikeLogin(before))) return false;
  return step.do !== 'visit' || redirected(walk, walk.documents);
}

/** A main document that was refused stops the person: the way leads to a host that may not be asked. */
export function checkRefusal(walk: Walk): void {
  const host = walk.refusals.takeDocument();
  if (host === undefined) return;
  throw blocked(
    'refused-host',
    `Le parcours mène vers ${host}, qui ne fait pas partie des hôtes autorisés par le scénario.`,
    `The way leads to ${host}, which is not among the hosts that the scenario allows.`,
  );
}

/**
 * Makes sure that the page that came is one of the procedure: not the browser's own error page, not an HTTP error, not a maintenance page,
 * not a log-in wall. Throws the obstacle that it is instead. Returns the state of the page.
 */
export async function checkArrival(walk: Walk, arrival: Arrival): Promise<PageState> {
  walk.checkedDocuments = walk.documents.count();
  checkRefusal(walk);
  const page = currentPage(walk);
  if (isBrowserError(page)) {
    const failure = walk.documents.takeFailure(page) ?? 'net::ERR_FAILED';
    throw unreachable(failure) ?? blocked('unreachable', 'Le site n’est pas joignable.', 'The site cannot be reached.');
  }
  const state = await readPageState(page);
  const document = walk.documents.last(page);
  const error = arrival.navigated && document !== undefined ? httpObstacle(document, state) : undefined;
  const doubtful = error ?? (saysMaintenance(state) ? maintenance() : undefined);
  const login = looksLikeLogin(state) && isUnasked(walk, arrival);
  if (doubtful === undefined && !login) return state;
  if (await asExpected(walk, arrival)) return state;
  if (error !== undefined) throw error;
  if (await nextControlIsThere(walk, arrival.upcoming)) return state;
  throw doubtful ?? loginWall();
}

/** Before a state is recorded: looks again at a page that came by itself since the last step (a redirection after some seconds). */
export async function checkLateArrival(walk: Walk, last: Step | undefined, upcoming: readonly Step[]): Promise<void> {
  if (last === undefined || walk.documents.count() === walk.checkedDocuments) return;
  await checkArrival(walk, { step: last, upcoming, navigated: true, toLogin: !walk.beforeLogin });
}
