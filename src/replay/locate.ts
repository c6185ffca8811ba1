import type { Frame, Locator, Page } from 'playwright';
import type { Target } from '../model/scenario.ts';
import { readFacts } from './control-facts.ts';
import type { ControlFacts } from './control-facts.ts';
import { waysToFind } from './candidates.ts';
import type { FoundBy, Purpose, Way } from './candidates.ts';
import { blocked } from './obstacles.ts';
import type { StepBlocked } from './obstacles.ts';
import { phrase } from './phrase.ts';
import { targetWords } from './wording.ts';

/** A control that the person can use now. */
export interface Found {
  readonly locator: Locator;
  readonly frame: Frame;
  readonly facts: ControlFacts;
  readonly by: FoundBy;
  /** How many usable controls answered to the same words. */
  readonly matches: number;
}

export interface LocateOptions {
  readonly purpose: Purpose;
  /** Milliseconds to wait for the control to come and be usable. */
  readonly timeout: number;
  /** Called now and then while waiting: closes what may have come in front. */
  readonly meanwhile?: () => Promise<unknown>;
}

interface Sighting {
  readonly found?: Found;
  /** The best control that answers but cannot be used. */
  readonly unusable?: ControlFacts;
}

const hiddenIsFine: readonly Purpose[] = ['upload'];
const labelIsEnough: readonly Purpose[] = ['choose', 'check'];

function isReachable(facts: ControlFacts, purpose: Purpose): boolean {
  if (facts.visible || hiddenIsFine.includes(purpose)) return true;
  return labelIsEnough.includes(purpose) && facts.labelVisible;
}

function isUsable(facts: ControlFacts, purpose: Purpose): boolean {
  return isReachable(facts, purpose) && !facts.disabled && !(purpose === 'fill' && facts.readOnly);
}

interface Ranked {
  readonly index: number;
  readonly facts: ControlFacts;
}

/** Nearest context first, then what stands in an open dialog, then in the main content, then what comes first. */
function better(a: Ranked, b: Ranked): number {
  return (
    a.facts.context - b.facts.context ||
    Number(b.facts.inModal) - Number(a.facts.inModal) ||
    Number(b.facts.inMain) - Number(a.facts.inMain) ||
    a.index - b.index
  );
}

async function lookOneWay(frame: Frame, way: Way, target: Target, purpose: Purpose): Promise<Sighting> {
  const within = target.in === undefined ? '' : phrase(target.in, false).source;
  const all = await way.locator.evaluateAll(readFacts, { within, near: way.near });
  const candidates = all
    .map((facts, index) => ({ facts, index }))
    .filter(({ facts }) => facts.context >= 0 && (way.near === '' || facts.near));
  const usable = candidates.filter(({ facts }) => isUsable(facts, purpose));
  const chosen = target.nth === undefined ? usable.toSorted(better)[0] : usable[target.nth - 1];
  if (chosen !== undefined) {
    const { facts, index } = chosen;
    return { found: { locator: way.locator.nth(index), frame, facts, by: way.by, matches: usable.length } };
  }
  if (usable.length > 0) return {};
  const unusable = candidates.find(({ facts }) => isReachable(facts, purpose)) ?? candidates[0];
  return unusable === undefined ? {} : { unusable: unusable.facts };
}

/** Looks once, in the main frame and then in every child frame, whatever its origin. */
async function look(page: Page, target: Target, purpose: Purpose): Promise<Sighting> {
  let unusable: ControlFacts | undefined;
  for (const frame of page.frames().slice(0, 30)) {
    for (const way of waysToFind(frame, target, purpose)) {
      const sighting = await lookOneWay(frame, way, target, purpose).catch(ignoreLostFrame);
      if (sighting.found !== undefined) return sighting;
      unusable = unusable ?? sighting.unusable;
    }
  }
  return unusable === undefined ? {} : { unusable };
}

/** A frame may go away or navigate while it is read; a wrong selector must be said. */
function ignoreLostFrame(error: unknown): Sighting {
  const text = error instanceof Error ? error.message : '';
  if (/not a valid selector|Unexpected token|while parsing (?:css )?selector|Unknown engine/i.test(text)) {
    throw blocked(
      'internal',
      'Le sélecteur CSS de cette étape n’est pas valable.',
      'The CSS selector of this step is not valid.',
    );
  }
  return {};
}

function unusableObstacle(target: Target, facts: ControlFacts, purpose: Purpose): StepBlocked {
  const words = targetWords(target);
  if (facts.disabled) {
    return blocked(
      'control-disabled',
      `La commande ${words.fr} est présente mais reste désactivée.`,
      `The control ${words.en} is there but stays disabled.`,
    );
  }
  if (facts.readOnly && purpose === 'fill') {
    return blocked(
      'control-disabled',
      `Le champ ${words.fr} est en lecture seule : rien ne peut y être saisi.`,
      `The field ${words.en} is read-only: nothing can be typed in it.`,
    );
  }
  return blocked(
    'control-hidden',
    `La commande ${words.fr} est dans la page mais n’est pas affichée.`,
    `The control ${words.en} is in the page but is not shown.`,
  );
}

function absent(target: Target): StepBlocked {
  const words = targetWords(target);
  return blocked(
    'control-absent',
    `La commande ${words.fr} n’a pas été trouvée dans la page.`,
    `The control ${words.en} was not found in the page.`,
  );
}

/** Looks once. Undefined when no usable control answers. */
export async function glimpse(page: Page, target: Target, purpose: Purpose): Promise<Found | undefined> {
  return (await look(page, target, purpose)).found;
}

/** Finds the control the way a person does, waiting for it as long as allowed. Throws `StepBlocked` that says why it cannot be used. */
export async function locate(page: Page, target: Target, options: LocateOptions): Promise<Found> {
  const deadline = performance.now() + options.timeout;
  let pause = 50;
  for (;;) {
    const sighting = await look(page, target, options.purpose);
    if (sighting.found !== undefined) return sighting.found;
    if (performance.now() > deadline) {
      throw sighting.unusable === undefined ? absent(target) : unusableObstacle(target, sighting.unusable, options.purpose);
    }
    await options.meanwhile?.();
    await page.waitForTimeout(pause);
    pause = Math.min(pause * 1.5, 400);
  }
}
