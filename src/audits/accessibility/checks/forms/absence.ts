import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import type { ReadPage } from '../../page/read-page.ts';
import { hasUnreadFrame } from '../../page/frames.ts';
import type { Concern } from '../absence.ts';
import { fieldTypeOf } from './controls.ts';

const editable = /^(?:|true|plaintext-only)$/i;
const outputRole = /\b(?:listbox|progressbar|meter|option)\b/i;
const buttonTypes = /^\s*(?:submit|button|reset|image)\s*$/i;

/** What RGAA counts as a field, hidden or not: what is typed, chosen, attached, and the results of a form. */
function isField(element: PageElement): boolean {
  if (element.name === 'input') return (attribute(element, 'type') ?? '').trim().toLowerCase() !== 'hidden' && !isButton(element);
  if (['output', 'progress', 'meter', 'datalist'].includes(element.name)) return true;
  if (Object.hasOwn(element.attribs, 'contenteditable')) return editable.test(attribute(element, 'contenteditable') ?? '');
  return fieldTypeOf(element) !== undefined || outputRole.test(attribute(element, 'role') ?? '');
}

function isButton({ name, attribs }: PageElement): boolean {
  return (
    name === 'button' ||
    (name === 'input' && buttonTypes.test(attribs['type'] ?? '')) ||
    /\bbutton\b/i.test(attribs['role'] ?? '')
  );
}

function fieldCount(page: ReadPage, enough: number): boolean {
  let count = 0;
  for (const element of page.elements) {
    if (isField(element)) count += 1;
    if (count >= enough) return true;
  }
  return hasUnreadFrame(page);
}

const anyButton = (page: ReadPage): boolean => hasUnreadFrame(page) || page.elements.some(isButton);

function grouped(page: ReadPage): boolean {
  const roles = page.having('role').some((element) => /\b(?:radio)?group\b/i.test(attribute(element, 'role') ?? ''));
  return page.tagged('fieldset').length > 0 || roles || hasUnreadFrame(page);
}

function listed(page: ReadPage): boolean {
  const roles = page.having('role').some((element) => /\b(?:listbox|combobox)\b/i.test(attribute(element, 'role') ?? ''));
  return page.tagged('select').length > 0 || roles || hasUnreadFrame(page);
}

/** Boxes to tick, parts of a date, groups, or enough fields to make blocks: what may have to be grouped. */
function ofOneKind(page: ReadPage): boolean {
  const boxes = page.elements.filter((element) => /^(?:radio|checkbox|switch)$/.test(fieldTypeOf(element) ?? '')).length;
  return boxes > 1 || grouped(page) || fieldCount(page, 4);
}

/** No field, no second field, no button, no grouping, no list of choices: hidden ones count, they may be shown later. */
export const absences: readonly Concern[] = [
  {
    what: 'form field',
    criteria: ['11.1', '11.2', '11.3', '11.4', '11.10', '11.11', '11.13'],
    certainty: 'certain',
    present: (page) => fieldCount(page, 1),
  },
  { what: 'two form fields', criteria: ['11.5'], certainty: 'certain', suffices: true, present: (page) => fieldCount(page, 2) },
  { what: 'fields of one kind', criteria: ['11.5'], certainty: 'likely', present: ofOneKind },
  { what: 'grouping of fields', criteria: ['11.6', '11.7'], certainty: 'certain', present: grouped },
  { what: 'list of choices', criteria: ['11.8'], certainty: 'certain', present: listed },
  { what: 'button', criteria: ['11.9'], certainty: 'certain', present: anyButton },
];
