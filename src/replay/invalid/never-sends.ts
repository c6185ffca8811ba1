import type { Target } from '../../model/scenario.ts';
import { isSubmission } from '../guard.ts';
import { glimpse } from '../locate.ts';
import type { Found } from '../locate.ts';
import { blocked } from '../obstacles.ts';
import { currentPage } from '../walk.ts';
import type { Walk } from '../walk.ts';
import { targetWords } from '../wording.ts';

/** True for one control, one inside the other, or two of one form with the same words; `byKey`: a field whose form is that of the control. */
function sendsAlike(control: Element, { other, byKey }: { other: Node | null; byKey: boolean }): boolean {
  if (!(other instanceof Element)) return false;
  if (control === other || control.contains(other) || other.contains(control)) return true;
  const words = (element: Element): string =>
    (element.textContent || element.getAttribute('value') || '').replace(/\s+/g, ' ').trim().toLowerCase();
  const form = control.closest('form');
  return form === other.closest('form') && (byKey || (words(control) !== '' && words(control) === words(other)));
}

async function isSame(control: Found, other: Found, byKey: boolean): Promise<boolean> {
  if (control.frame !== other.frame) return false;
  const handle = await other.locator.elementHandle({ timeout: 1000 });
  return control.locator.evaluate(sendsAlike, { other: handle, byKey });
}

interface Sending {
  readonly target: Target;
  readonly byKey: boolean;
}

/** What sends the request, on any path: the one that is walked may have left out the step that does. */
function sendings({ path, scenario }: Walk): readonly Sending[] {
  const steps = [path, ...scenario.paths].flatMap((one) => one.steps.filter(isSubmission));
  const all = steps.flatMap((step): readonly Sending[] => {
    if (!('target' in step) || step.target === undefined || step.do === 'upload') return [];
    return [{ target: step.target, byKey: step.do === 'press' }];
  });
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** Throws when the control is one by which the scenario sends the request for good: badly written values are never sent by it. */
export async function neverSends(walk: Walk, target: Target, control: Found | undefined): Promise<void> {
  if (control === undefined) return;
  const page = currentPage(walk);
  for (const sending of sendings(walk)) {
    const other = await glimpse(page, sending.target, sending.byKey ? 'press' : 'click');
    if (other === undefined || !(await isSame(control, other, sending.byKey))) continue;
    const words = targetWords(target);
    throw blocked(
      'internal',
      `La commande ${words.fr} est celle par laquelle le scénario envoie la demande : aucune valeur mal écrite n’est envoyée par elle.`,
      `The control ${words.en} is the one by which the scenario sends the request: no badly written value is sent by it.`,
    );
  }
}
