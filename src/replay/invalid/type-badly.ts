import type { Locator } from 'playwright';
import type { EntryFormat, Field, Region } from '../../model/evidence.ts';
import { phrase } from '../phrase.ts';
import { currentPage } from '../walk.ts';
import type { Walk } from '../walk.ts';
import { badValue, formatOf } from './formats.ts';
import type { BadEntry } from './undo.ts';

/** Where other things than the form are: the search, the newsletter, the consent to cookies. */
const elsewhere: ReadonlySet<Region> = new Set<Region>(['header', 'navigation', 'footer', 'search', 'consent']);
/** One page, one try, and not a hundred fields. */
const most = 30;
const timeout = 3000;

/** Fields to write badly, and how. A secret is left alone: a wrong one may lock the person out. */
function choose(walk: Walk, fields: readonly Field[], only: readonly string[] | undefined): readonly [Field, EntryFormat][] {
  const words = only?.map((label) => phrase(label, false));
  const secrets = new Set(walk.path.data.filter((datum) => datum.kind === 'secret').map((datum) => datum.name));
  return fields
    .filter((field) => field.visible && !field.disabled && !field.readOnly && !elsewhere.has(field.region))
    .filter((field) => field.datum === undefined || !secrets.has(field.datum))
    .filter((field) => words === undefined || words.some((label) => label.test(field.label) || label.test(field.accessibleName)))
    .flatMap((field): readonly [Field, EntryFormat][] => {
      const format = formatOf(field);
      return format === undefined ? [] : [[field, format]];
    })
    .slice(0, most);
}

interface Held {
  readonly value: string;
  readonly badInput: boolean;
  readonly valid: boolean;
}

/** What the browser says of a field; runs in the page. */
function look(element: Element): Held {
  if (!(element instanceof HTMLInputElement)) return { value: '', badInput: false, valid: true };
  return { value: element.value, badInput: element.validity.badInput, valid: element.validity.valid };
}

/** What the field holds, in the page as it is now; undefined when the field is not there. */
export async function holds(locator: Locator): Promise<Held | undefined> {
  if ((await locator.count().catch(() => 0)) !== 1) return undefined;
  return locator.evaluate(look, undefined, { timeout }).catch(() => undefined);
}

/** A number or a date takes no letters: keys that leave it half written make the browser refuse it. */
const halfWritten: Readonly<Record<string, string>> = { number: 'e-e', date: '31', month: '31', 'datetime-local': '31' };

async function typeIn(locator: Locator, field: Field, value: string): Promise<void> {
  const keys = halfWritten[field.type];
  await locator.fill(keys === undefined ? value : '', { timeout });
  if (keys !== undefined) await locator.pressSequentially(keys, { timeout });
}

/** True when the field holds the bad value: some scripts take letters away at once. */
function provokes(format: EntryFormat, before: string, { value, badInput, valid }: Held): boolean {
  const held = badInput || (value !== '' && value !== before);
  return held && (format !== 'pattern' || !valid);
}

/** Types one bad value. Undefined when the field would not hold it: nothing is provoked then, and what was there is put back. */
async function typeOne(walk: Walk, field: Field, format: EntryFormat): Promise<BadEntry | undefined> {
  const page = currentPage(walk);
  const frame =
    field.frame === undefined
      ? page.mainFrame()
      : page.frames().find((one) => one !== page.mainFrame() && walk.masker.text(one.url()) === field.frame);
  const locator = frame?.locator(field.selector);
  const before = locator === undefined ? undefined : await holds(locator);
  if (locator === undefined || before === undefined) return undefined;
  const done = await typeIn(locator, field, badValue(format, field)).then(
    () => true,
    () => false,
  );
  const after = await holds(locator);
  if (done && after !== undefined && provokes(format, before.value, after))
    return { field, format, locator, former: before.value, bad: after.value };
  await locator.fill(before.value, { timeout }).catch(() => undefined);
  return undefined;
}

/** Writes badly, in the page as it is, every field that tells a format (or those whose labels are given). Sends nothing. */
export async function typeBadly(
  walk: Walk,
  fields: readonly Field[],
  only: readonly string[] | undefined,
): Promise<readonly BadEntry[]> {
  const entries: BadEntry[] = [];
  for (const [field, format] of choose(walk, fields, only)) {
    const entry = await typeOne(walk, field, format);
    if (entry !== undefined) entries.push(entry);
  }
  return entries;
}
