import type { Locator } from 'playwright';
import type { Target } from '../../model/scenario.ts';
import { doneWith, find, use } from '../act.ts';
import type { Found } from '../locate.ts';
import { StepBlocked, blocked } from '../obstacles.ts';
import { targetWords } from '../wording.ts';
import type { Done, Walk } from '../walk.ts';
import { click } from './click.ts';

/** True, false, or undefined when the control went away with its page. Runs in the page. */
function isTicked(element: Element): boolean {
  if (element instanceof HTMLInputElement) return element.checked;
  return element.getAttribute('aria-checked') === 'true';
}

async function ticked(locator: Locator): Promise<boolean | undefined> {
  return locator.evaluate(isTicked, undefined, { timeout: 500 }).catch(() => undefined);
}

/** Activates the control, or its label when the control itself is drawn by the page over a hidden one. */
async function activate({ locator, facts }: Found, timeout: number): Promise<void> {
  if (facts.visible) {
    const direct = await locator.click({ timeout: facts.labelVisible ? Math.min(timeout, 1500) : timeout }).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (direct === undefined) return;
    if (!facts.labelVisible) throw direct;
  }
  const label = await locator.evaluateHandle((element) => (element as HTMLInputElement).labels?.[0] ?? element);
  const handle = label.asElement();
  if (handle !== null) await handle.click({ timeout, ...(await labelPosition(handle)) });
}

/** The left end of the label: a link in its text must not be followed. */
async function labelPosition(handle: { boundingBox(): Promise<{ width: number; height: number } | null> }) {
  const box = await handle.boundingBox();
  return box === null ? {} : { position: { x: Math.min(8, box.width / 2), y: box.height / 2 } };
}

async function set(walk: Walk, target: Target, purpose: 'choose' | 'check', wanted: boolean): Promise<Done> {
  const found = await use(walk, target, purpose, async (one, timeout) => {
    if ((await ticked(one.locator)) === wanted) return;
    await activate(one, timeout);
  });
  walk.clicks += 1;
  if ((await ticked(found.locator)) === !wanted) {
    await found.locator.setChecked(wanted, { timeout: 1500, force: true }).catch(() => undefined);
    if ((await ticked(found.locator)) === !wanted) throw refuses(target);
  }
  return doneWith(walk, found);
}

function refuses(target: Target): StepBlocked {
  const words = targetWords(target);
  return blocked(
    'control-disabled',
    `Le choix ${words.fr} ne se laisse pas sélectionner.`,
    `The choice ${words.en} cannot be selected.`,
  );
}

/** Chooses one answer among several: a radio button, or what the page offers in its place under the same words. */
export async function choose(walk: Walk, target: Target): Promise<Done> {
  const radio = await find(walk, target, 'choose', 600).catch((error: unknown) => {
    if (error instanceof StepBlocked && error.kind !== 'control-absent') throw error;
    return undefined;
  });
  if (radio !== undefined) return set(walk, target, 'choose', true);
  const other = await find(walk, target, 'check', 0).catch(() => undefined);
  return other === undefined ? click(walk, target) : set(walk, target, 'check', true);
}

/** Ticks or unticks a box. */
export function check(walk: Walk, target: Target, checked: boolean): Promise<Done> {
  return set(walk, target, 'check', checked);
}
