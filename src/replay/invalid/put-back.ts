import { collectFields } from '../../capture/index.ts';
import type { Step } from '../../model/scenario.ts';
import { calmDown } from '../calm-down.ts';
import { StepBlocked, blocked } from '../obstacles.ts';
import { perform } from '../steps/perform.ts';
import { currentPage } from '../walk.ts';
import type { Walk } from '../walk.ts';
import { emptied } from './emptied.ts';
import { holds } from './type-badly.ts';
import type { BadEntry, Undo } from './undo.ts';

/** Steps by which the scenario answers on a page: what may have to be done again there. */
export function isEntry(step: Step): boolean {
  return step.do === 'fill' || step.do === 'choose' || step.do === 'check' || step.do === 'select' || step.do === 'upload';
}

/** True when every field that was written badly is on the page as it is now. */
export async function isStillThere(undo: Undo | undefined): Promise<boolean> {
  const all = await Promise.all((undo?.entries ?? []).map(({ locator }) => holds(locator)));
  return all.every((one) => one !== undefined);
}

/** Back to the page whose values are to be put right. Throws when it does not come: the bad values would go on with the person. */
async function comeBack(walk: Walk, undo: Undo): Promise<void> {
  if (!undo.accepted && (await isStillThere(undo))) return;
  const page = currentPage(walk);
  if (page.url() !== undo.url || walk.documents.count() > undo.documents) {
    const since = walk.traffic.begun();
    await page.goBack({ waitUntil: 'domcontentloaded', timeout: walk.patience.navigation }).catch(() => null);
    await calmDown(walk, since);
  }
  if (await isStillThere(undo)) return;
  throw blocked(
    'wrong-page',
    'Des valeurs mal écrites ont été envoyées exprès, et la page où les corriger ne revient pas : le parcours s’arrête là, pour ne pas les emporter plus loin.',
    'Badly written values were sent on purpose, and the page where to correct them does not come back: the journey stops there, not to carry them further.',
  );
}

async function typeAgain(walk: Walk, { fieldsBefore, typed }: Undo): Promise<void> {
  const gone = emptied(fieldsBefore, await collectFields(currentPage(walk), walk.masker).catch(() => []));
  if (gone.length === 0) return;
  const file = gone.some((field) => field.type === 'file');
  for (const step of typed) {
    if (step.do === 'upload' && !file) continue;
    await perform(walk, step).catch((error: unknown) => {
      if (!(error instanceof StepBlocked)) throw error;
    });
  }
}

async function stillBad({ locator, former, bad }: BadEntry): Promise<boolean> {
  const now = await holds(locator);
  return now !== undefined && (now.badInput || (now.value === bad && bad !== former));
}

/**
 * Puts back, once, what the bad values took the place of, and what the refusal lost. False when there was nothing to put back. Throws when
 * a bad value stays.
 */
export async function putBack(walk: Walk): Promise<boolean> {
  const { undo } = walk;
  if (undo === undefined) return false;
  walk.undo = undefined;
  await comeBack(walk, undo);
  const since = walk.traffic.begun();
  for (const { locator, former } of undo.entries) await locator.fill(former, { timeout: 3000 }).catch(() => undefined);
  await typeAgain(walk, undo);
  walk.entries = [...undo.typed];
  await calmDown(walk, since);
  for (const entry of undo.entries) {
    if (!(await stillBad(entry))) continue;
    const label = walk.masker.text(entry.field.label);
    throw blocked(
      'control-disabled',
      `Le champ « ${label} » garde la valeur mal écrite qui y a été saisie exprès.`,
      `The field “${label}” keeps the badly written value that was typed in it on purpose.`,
    );
  }
  return true;
}
