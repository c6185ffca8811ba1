import type { Target } from '../model/scenario.ts';
import type { Purpose } from './candidates.ts';
import { dismissBanners } from './dismiss.ts';
import { locate } from './locate.ts';
import type { Found } from './locate.ts';
import { StepBlocked, blocked } from './obstacles.ts';
import { currentPage } from './walk.ts';
import type { Done, Walk } from './walk.ts';
import { targetWords } from './wording.ts';

/** Finds the control of a step, closing on the way what the scenario says may come in front. */
export function find(walk: Walk, target: Target, purpose: Purpose, timeout = walk.patience.control): Promise<Found> {
  let looks = 0;
  return locate(currentPage(walk), target, {
    purpose,
    timeout,
    meanwhile: async () => {
      looks += 1;
      if (looks % 4 === 2) await dismissBanners(walk);
    },
  });
}

/** What Playwright's account of a failed action says of the reason; its text is never shown. */
function obstacleOf(error: unknown, target: Target): StepBlocked | undefined {
  const text = error instanceof Error ? error.message : '';
  const words = targetWords(target);
  if (/intercepts pointer events/.test(text)) {
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
  if (/Timeout|detached|not attached/.test(text)) {
    return blocked(
      'timeout',
      `La commande ${words.fr} n’a pas répondu à temps.`,
      `The control ${words.en} did not respond in time.`,
    );
  }
  return undefined;
}

/**
 * Does something with a control. What covers it is closed when the scenario says how, then the action is tried once more; a failure
 * becomes the obstacle that a person would meet.
 */
export async function use(
  walk: Walk,
  target: Target,
  purpose: Purpose,
  action: (found: Found, timeout: number) => Promise<unknown>,
): Promise<Found> {
  const found = await find(walk, target, purpose);
  try {
    await action(found, walk.patience.control / 2);
    return found;
  } catch (error) {
    if (error instanceof StepBlocked) throw error;
    if (walk.tabs.current().isClosed()) throw error;
    await dismissBanners(walk);
  }
  const again = await find(walk, target, purpose, 1000);
  try {
    await action(again, walk.patience.control / 2);
    return again;
  } catch (error) {
    throw obstacleOf(error, target) ?? error;
  }
}

/** What is recorded of the control that was used. */
export function doneWith(walk: Walk, found: Found): Done {
  const among = found.matches > 1 ? ` (1/${found.matches})` : '';
  const name = walk.masker.text(found.facts.name.replace(/\s+/g, ' ').trim());
  return { foundBy: found.by, control: `${name || found.facts.tag}${among}` };
}
