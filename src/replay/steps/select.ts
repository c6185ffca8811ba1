import type { Frame, Locator } from 'playwright';
import type { Target } from '../../model/scenario.ts';
import { doneWith, use } from '../act.ts';
import type { Found } from '../locate.ts';
import { blocked } from '../obstacles.ts';
import { phrase } from '../phrase.ts';
import { resolveValue } from '../wording.ts';
import type { Done, Walk } from '../walk.ts';

/** Texts and values of a native list; runs in the page. */
function readOptions(list: Element): { text: string; value: string; disabled: boolean }[] {
  if (!(list instanceof HTMLSelectElement)) return [];
  return [...list.options]
    .slice(0, 5000)
    .map((option) => ({ text: option.label, value: option.value, disabled: option.disabled }));
}

function noOption(): never {
  throw blocked(
    'control-absent',
    'Le choix demandé n’est pas proposé dans la liste.',
    'The choice asked for is not in the list.',
  );
}

/** Chooses in a native list, by text (exact, then in part), then by value. Waits for options that come late. */
export async function chooseOption(list: Locator, wanted: string, timeout: number): Promise<void> {
  const deadline = performance.now() + timeout;
  for (;;) {
    const options = await list.evaluate(readOptions);
    const exact = phrase(wanted, true);
    const part = phrase(wanted, false);
    const index = [
      options.findIndex((option) => !option.disabled && exact.test(option.text)),
      options.findIndex((option) => !option.disabled && option.value === wanted),
      options.findIndex((option) => !option.disabled && sameNumber(option.text, wanted)),
      options.findIndex((option) => !option.disabled && option.value !== '' && part.test(option.text)),
    ].find((found) => found >= 0);
    if (index !== undefined) {
      await list.selectOption({ index }, { timeout });
      return;
    }
    if (performance.now() > deadline) noOption();
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
}

/** `06` for `6`. */
function sameNumber(text: string, wanted: string): boolean {
  return /^\d+$/.test(wanted) && /^\d+$/.test(text) && Number(text) === Number(wanted);
}

/** The option of a list drawn by the page, wherever the page put it. */
async function shownOption(frame: Frame, wanted: string): Promise<Locator | undefined> {
  for (const exact of [true, false]) {
    const options = frame.getByRole('option', { name: phrase(wanted, exact) }).filter({ visible: true });
    if ((await options.count()) > 0) return options.first();
  }
  return undefined;
}

async function chooseDrawn({ locator, frame, facts }: Found, wanted: string, timeout: number): Promise<void> {
  if (facts.role !== 'listbox') await locator.click({ timeout });
  if (facts.tag === 'input' && !(await locator.getAttribute('readonly')))
    await locator.fill(wanted, { timeout }).catch(() => undefined);
  const deadline = performance.now() + timeout;
  for (;;) {
    const option = await shownOption(frame, wanted);
    if (option !== undefined) return option.click({ timeout });
    if (facts.tag === 'input' && (await locator.getAttribute('list')) !== null) return;
    if (performance.now() > deadline) noOption();
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
}

/** Chooses in a list, native or drawn by the page. */
export async function select(walk: Walk, target: Target, template: string): Promise<Done> {
  const wanted = resolveValue(template, walk.path.data);
  const found = await use(walk, target, 'select', (one, timeout) =>
    one.facts.tag === 'select' ? chooseOption(one.locator, wanted, timeout) : chooseDrawn(one, wanted, timeout),
  );
  walk.clicks += 1;
  return doneWith(walk, found);
}
