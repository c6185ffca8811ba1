import type { Locator } from 'playwright';
import type { Target } from '../model/scenario.ts';
import { blocked } from './obstacles.ts';
import type { StepBlocked } from './obstacles.ts';
import { targetWords } from './wording.ts';

/** True when something else stands where the control would be activated. Runs in the page. */
function isCovered(element: Element): boolean {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  const top = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  if (top === null || top === element || element.contains(top)) return false;
  return !('labels' in element && [...((element.labels ?? []) as NodeListOf<Element>)].some((label) => label.contains(top)));
}

async function covered(control: Locator): Promise<boolean> {
  return control.evaluate(isCovered, undefined, { timeout: 5000 }).catch(() => false);
}

/** What Playwright's account of a failed action says of the reason; its text is never shown. Undefined when it says none. */
export async function actionFailure(control: Locator, target: Target, failure: unknown): Promise<StepBlocked | undefined> {
  const text = failure instanceof Error ? failure.message : '';
  const words = targetWords(target);
  const late = /Timeout|detached|not attached/.test(text);
  if (/intercepts pointer events/.test(text) || (late && (await covered(control)))) {
    return blocked(
      'control-hidden',
      `La commande ${words.fr} est recouverte par un autre élément (bandeau, fenêtre) : elle ne peut pas être activée.`,
      `The control ${words.en} is covered by something else (banner, dialog): it cannot be used.`,
    );
  }
  if (/element is not enabled|not editable/.test(text)) {
    return blocked(
      'control-disabled',
      `La commande ${words.fr} est devenue inutilisable (désactivée ou en lecture seule).`,
      `The control ${words.en} became unusable (disabled or read-only).`,
    );
  }
  if (/not visible|outside of the viewport|not stable/.test(text)) {
    return blocked(
      'control-hidden',
      `La commande ${words.fr} n’est pas restée affichée le temps d’être utilisée.`,
      `The control ${words.en} did not stay in view long enough to be used.`,
    );
  }
  if (!late) return undefined;
  return blocked(
    'timeout',
    `La commande ${words.fr} n’a pas répondu à temps.`,
    `The control ${words.en} did not respond in time.`,
  );
}
