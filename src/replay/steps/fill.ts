import type { Locator } from 'playwright';
import type { Target } from '../../model/scenario.ts';
import { doneWith, use } from '../act.ts';
import type { ControlFacts } from '../control-facts.ts';
import { glimpse } from '../locate.ts';
import type { Found } from '../locate.ts';
import { resolveValue } from '../wording.ts';
import { currentPage } from '../walk.ts';
import type { Done, Walk } from '../walk.ts';
import { chooseOption } from './select.ts';
import { fillSplit } from './split-fields.ts';
import { valueFor } from './typed-values.ts';

/** Types in a field: text, date, time, number, list, editable zone, or a value split over several boxes. */
export async function fill(walk: Walk, target: Target, template: string): Promise<Done> {
  const value = resolveValue(template, walk.path.data);
  const seen = await glimpse(currentPage(walk), target, 'fill');
  if (seen === undefined || isTooShort(seen, value)) {
    const split = await fillSplit(walk, target, value);
    if (split !== undefined) return split;
  }
  const found = await use(walk, target, 'fill', (one, timeout) => type(one, value, timeout));
  if (found.facts.type === 'password' || usesSecret(walk, template)) walk.beforeLogin = false;
  return doneWith(walk, found);
}

/** The first of several boxes that together hold the value. */
function isTooShort({ facts }: Found, value: string): boolean {
  return facts.maxLength > 0 && facts.maxLength <= 4 && facts.maxLength < value.length;
}

function usesSecret(walk: Walk, template: string): boolean {
  return walk.path.data.some((datum) => datum.kind === 'secret' && template.includes(`\${${datum.name}}`));
}

async function type({ locator, facts }: Found, value: string, timeout: number): Promise<void> {
  if (facts.tag === 'select') return chooseOption(locator, value, timeout);
  await locator.fill(valueFor(facts.type, value), { timeout });
  if (value !== '' && (await isEmpty(locator, facts))) {
    await locator.click({ timeout });
    await locator.pressSequentially(value, { timeout });
  }
}

/** Some scripts accept only what comes from the keyboard, and empty the rest. */
async function isEmpty(locator: Locator, facts: ControlFacts): Promise<boolean> {
  if (!['input', 'textarea'].includes(facts.tag)) return false;
  return (await locator.inputValue({ timeout: 500 }).catch(() => 'gone')) === '';
}
