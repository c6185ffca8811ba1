import type { Page } from 'playwright';
import type { Datum } from '../model/scenario.ts';

/** Reads what the fields of one frame hold. Self-contained: it is sent to the browser. */
function readFields(): { name: string; value: string; secret: boolean }[] {
  const typed =
    'input:not([type=hidden],[type=checkbox],[type=radio],[type=submit],[type=button],[type=reset],[type=image],[type=file]),textarea';
  return [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(typed)].slice(0, 500).map((field) => ({
    name: (field.labels?.[0]?.textContent ?? field.getAttribute('aria-label') ?? field.name ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 60),
    value: field.value.slice(0, 2000),
    secret: field.type === 'password',
  }));
}

/** What is typed in the fields of a page, its frames included, named after the fields: to be masked, never kept. */
export async function typedValues(page: Page): Promise<readonly Datum[]> {
  const frames = await Promise.all(
    page
      .frames()
      .slice(0, 10)
      .map((frame) => frame.evaluate(readFields).catch(() => [])),
  );
  return frames
    .flat()
    .filter(({ value }) => value.trim() !== '')
    .map(({ name, value, secret }) => ({
      name: name.replace(/[‹›]/g, '') || 'saisie',
      value,
      kind: secret ? 'secret' : 'personal',
    }));
}
