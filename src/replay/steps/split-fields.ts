import type { Locator } from 'playwright';
import type { Target } from '../../model/scenario.ts';
import { phrase } from '../phrase.ts';
import { currentPage } from '../walk.ts';
import type { Done, Walk } from '../walk.ts';
import { chooseOption } from './select.ts';

const boxes = 'input:not([type=hidden],[type=radio],[type=checkbox],[type=submit],[type=button],[type=file]),select';
const dateParts: readonly (readonly [RegExp, number])[] = [
  [/jour|day|\bjj\b|\bdd\b/i, 0],
  [/mois|month|\bmm\b/i, 1],
  [/ann[ée]e|year|\baaaa\b|\byyyy\b/i, 2],
];

/** Rank of the part that a box is for, by its label; its own rank otherwise. */
function partOf(label: string, rank: number): number {
  return dateParts.find(([words]) => words.test(label))?.[1] ?? rank;
}

/** Cuts a value in that many parts: at its separators, else by the length that each box accepts. Undefined when it does not fit. */
export function splitValue(value: string, lengths: readonly number[]): readonly string[] | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value.trim());
  const parts =
    iso === null ? value.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '') : [iso[3] ?? '', iso[2] ?? '', iso[1] ?? ''];
  if (parts.length === lengths.length) return parts;
  const letters = parts.join('');
  if (lengths.some((length) => length <= 0) || lengths.reduce((sum, length) => sum + length, 0) !== letters.length)
    return undefined;
  let from = 0;
  return lengths.map((length) => letters.slice(from, (from += length)));
}

/** Label and longest value of a box; runs in the page. */
function boxFacts(elements: Element[]): { label: string; length: number }[] {
  return elements.map((element) => {
    const labels = 'labels' in element && element.labels !== null ? [...(element.labels as NodeListOf<Element>)] : [];
    const words = [element.getAttribute('aria-label'), element.getAttribute('placeholder'), element.getAttribute('name')];
    return {
      label: [...labels.map((label) => label.textContent), ...words].join(' '),
      length: element instanceof HTMLInputElement ? element.maxLength : 0,
    };
  });
}

async function fillBoxes(group: Locator, value: string): Promise<boolean> {
  const inputs = group.locator(boxes).filter({ visible: true });
  const facts = await inputs.evaluateAll(boxFacts);
  if (facts.length < 2 || facts.length > 20) return false;
  const parts = splitValue(
    value,
    facts.map((fact) => fact.length),
  );
  if (parts === undefined) return false;
  for (const [rank, fact] of facts.entries()) {
    const part = parts[facts.length === 3 ? partOf(fact.label, rank) : rank] ?? '';
    const input = inputs.nth(rank);
    const isList = (await input.evaluate((element) => element.localName)) === 'select';
    await (isList ? chooseOption(input, part, 3000) : input.fill(part, { timeout: 3000 }));
  }
  return true;
}

/** Fills a group of boxes that together hold one value (a date in three, a code in six). Undefined when there is no such group. */
export async function fillSplit(walk: Walk, target: Target, value: string): Promise<Done | undefined> {
  const label = target.label ?? target.name ?? target.text;
  if (label === undefined) return undefined;
  for (const frame of currentPage(walk).frames().slice(0, 20)) {
    const words = phrase(label, false);
    const groups = [
      frame.getByRole('group', { name: words }),
      frame.locator('fieldset').filter({ has: frame.locator('legend', { hasText: words }) }),
    ];
    for (const group of groups) {
      const found = (await group.count().catch(() => 0)) > 0;
      if (found && (await fillBoxes(group.first(), value))) return { foundBy: 'label', control: walk.masker.text(label) };
    }
  }
  return undefined;
}
