import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { isExposed, isSeen } from '../../page/exposure.ts';
import { isOwnContent } from '../../page/own-content.ts';
import { labelsOf } from '../../page/name.ts';
import { closest, type ReadPage } from '../../page/read-page.ts';
import { explicitRole } from '../../page/role.ts';

/** A form field that assistive technologies meet. */
export interface Control {
  readonly element: PageElement;
  /** `text`, `email`, `radio`, `select`, `textarea`… or the ARIA role of a field that HTML does not know. */
  readonly type: string;
  /** True when a person sees it, or sees the label that stands for it (drawn boxes to tick). */
  readonly seen: boolean;
  readonly disabled: boolean;
}

const buttonTypes = new Set(['hidden', 'submit', 'button', 'reset', 'image']);
const fieldRoles = new Set('textbox searchbox combobox checkbox radio switch spinbutton slider'.split(' '));
const boxTypes = new Set(['checkbox', 'radio', 'switch']);

/** Type of a field, undefined for what is none: buttons, hidden values. */
export function fieldTypeOf(element: PageElement): string | undefined {
  if (element.name === 'select' || element.name === 'textarea') return element.name;
  if (element.name === 'input') {
    const type = (attribute(element, 'type') ?? 'text').trim().toLowerCase() || 'text';
    return buttonTypes.has(type) ? undefined : type;
  }
  const role = explicitRole(element);
  return role !== undefined && fieldRoles.has(role) ? role : undefined;
}

/** True for what is ticked: boxes, radio buttons, switches. */
export function isBox({ type }: Pick<Control, 'type'>): boolean {
  return boxTypes.has(type);
}

function isDisabled(element: PageElement): boolean {
  return (
    Object.hasOwn(element.attribs, 'disabled') ||
    attribute(element, 'aria-disabled') === 'true' ||
    closest(element, ({ name, attribs }) => name === 'fieldset' && Object.hasOwn(attribs, 'disabled')) !== undefined
  );
}

const found = new WeakMap<ReadPage, readonly Control[]>();

/** Form fields of a state that are exposed, in order. */
export function controlsOf(page: ReadPage): readonly Control[] {
  const known = found.get(page);
  if (known !== undefined) return known;
  const controls = [...new Set([...page.tagged('input', 'select', 'textarea'), ...page.having('role')])].flatMap(
    (element): readonly Control[] => {
      const type = fieldTypeOf(element);
      if (type === undefined || !isExposed(element)) return [];
      const seen = isSeen(element) || (boxTypes.has(type) && labelsOf(page, element).some(isSeen));
      return [{ element, type, seen, disabled: isDisabled(element) }];
    },
  );
  found.set(page, controls);
  return controls;
}

/** Fields that a person sees and can fill, in what the site itself publishes. */
export function seenControlsOf(page: ReadPage): readonly Control[] {
  return controlsOf(page).filter(({ element, seen, disabled }) => seen && !disabled && isOwnContent(page, element));
}

const groupRoles = new Set(['group', 'radiogroup']);

/** True for a grouping of fields: `fieldset`, `role=group` or `radiogroup`. */
export function isGroup(element: PageElement): boolean {
  const role = explicitRole(element);
  return role === undefined ? element.name === 'fieldset' : groupRoles.has(role);
}

/** Nearest grouping around a field. */
export function groupOf(element: PageElement): PageElement | undefined {
  return closest(element, isGroup);
}
