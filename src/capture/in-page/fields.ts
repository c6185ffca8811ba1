import type { Field } from '../../model/evidence.ts';
import type { FieldLabelsPart } from './field-labels.ts';
import type { FieldMessagesPart } from './field-messages.ts';
import type { NamesPart } from './names.ts';
import type { NativePart } from './native.ts';
import type { SelectorsPart } from './selectors.ts';
import type { TextPart } from './text.ts';
import type { RawField } from './types.ts';
import type { VisibilityPart } from './visibility.ts';

type Needs = NativePart & TextPart & VisibilityPart & NamesPart & SelectorsPart & FieldLabelsPart & FieldMessagesPart;

/** One form control as evidence; the walk says in which region and under which headings. */
export function fieldsPart(kit: Needs) {
  const notFields = new Set(['hidden', 'submit', 'button', 'reset', 'image']);
  const customRoles = new Set([
    'textbox',
    'searchbox',
    'combobox',
    'listbox',
    'checkbox',
    'radio',
    'switch',
    'spinbutton',
    'slider',
  ]);
  const maxOptions = 60;

  const fieldType = (element: Element, tag: string): string | undefined => {
    if (tag === 'select' || tag === 'textarea') return tag;
    const role = (kit.attribute(element, 'role') ?? '').trim();
    if (tag === 'input') {
      const type = element instanceof HTMLInputElement ? element.type : 'text';
      return notFields.has(type) ? undefined : type;
    }
    if (customRoles.has(role)) return role;
    const editable = kit.attribute(element, 'contenteditable');
    return editable === '' || editable === 'true' || editable === 'plaintext-only' ? 'textbox' : undefined;
  };

  const isBox = (type: string): boolean => type === 'checkbox' || type === 'radio' || type === 'switch';

  const ariaFlag = (element: Element, name: string): boolean => kit.attribute(element, name) === 'true';

  const checkedState = (element: Element, type: string): boolean | undefined => {
    if (!isBox(type)) return undefined;
    return element instanceof HTMLInputElement ? element.checked : ariaFlag(element, 'aria-checked');
  };

  const options = (element: Element): { readonly texts: readonly string[]; readonly count: number } | undefined => {
    if (!(element instanceof HTMLSelectElement)) return undefined;
    const texts = Array.from(element.options)
      .slice(0, maxOptions)
      .map((option) => kit.cut(kit.fold(option.label), 200));
    return { texts, count: element.options.length };
  };

  /** What the field holds, for masking only. */
  const heldValue = (element: Element, type: string): string => {
    if (element instanceof HTMLInputElement)
      return type === 'file'
        ? Array.from(element.files ?? [])
            .map((file) => file.name)
            .join(', ')
        : isBox(type)
          ? ''
          : element.value;
    if (element instanceof HTMLTextAreaElement) return element.value;
    if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.label ?? '';
    return isBox(type) ? '' : kit.fold(kit.rawText(element) ?? '');
  };

  const isFilled = (element: Element, type: string, value: string): boolean => {
    if (isBox(type)) return checkedState(element, type) ?? false;
    if (element instanceof HTMLSelectElement) return element.value !== '' && (element.multiple || element.selectedIndex > 0);
    return type !== 'range' && type !== 'slider' && type !== 'color' && value !== '';
  };

  const requirement = (element: Element, wording: string): NonNullable<Field['requiredBy']> | undefined => {
    if (kit.has(element, 'required') && !/^(div|span)$/.test(kit.tag(element))) return 'required';
    if (ariaFlag(element, 'aria-required')) return 'aria-required';
    if (/(facultati|optionn?el|\boptional\b)/i.test(wording)) return undefined;
    return /(\*\s*:?\s*$|^\s*\*|\*\s*\(|\bobligatoires?\b|\brequis(e|es)?\b|\brequired\b|\bmandatory\b)/i.test(wording)
      ? 'label'
      : undefined;
  };

  /** Group whose `aria-required` speaks for its boxes. */
  const groupRequires = (group: Element | null): boolean => group !== null && ariaFlag(group, 'aria-required');

  const facts = (element: Element, type: string) => {
    const text = (name: string): string | undefined => {
      const value = kit.attribute(element, name);
      return value === null ? undefined : kit.cut(value, 500);
    };
    const maxLength = Number(kit.attribute(element, 'maxlength') ?? 'NaN');
    return {
      name: text('name'),
      autocomplete: text('autocomplete'),
      inputMode: text('inputmode'),
      pattern: text('pattern'),
      placeholder: text('placeholder'),
      accept: type === 'file' ? text('accept') : undefined,
      maxLength: Number.isInteger(maxLength) && maxLength >= 0 ? maxLength : undefined,
      multiple: kit.has(element, 'multiple') ? true : undefined,
    };
  };

  const present = <T extends object>(value: T): T =>
    Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

  const describe = (element: Element, tag: string, type: string) => {
    const label = kit.visibleLabel(element, isBox(type));
    const { name, from } = kit.accessibleName(element, type);
    const group = kit.groupElement(element);
    const groupText = group === null ? '' : kit.groupName(group);
    const box = kit.boxOf(element);
    const error = kit.errorOf(element, box);
    const help = kit.helpOf(element, box);
    const wording = label === '' ? name : label;
    const requiredBy = requirement(element, wording) ?? (groupRequires(group) ? 'aria-required' : undefined);
    const invalid = ariaFlag(element, 'aria-invalid');
    return {
      tag: tag === 'input' || tag === 'select' || tag === 'textarea' ? tag : ('custom' as const),
      label: kit.cut(label, 1000),
      accessibleName: kit.cut(name, 1000),
      nameFrom: from,
      group: groupText === '' ? undefined : groupText,
      required: requiredBy !== undefined,
      requiredBy,
      optionalSaid: /(facultati|optionn?el|\boptional\b)/i.test(`${wording} ${help?.text ?? ''}`) || undefined,
      help: help?.text,
      helpTied: help?.tied,
      error: error?.text,
      errorTied: error?.how,
      invalid,
      errorStyle: (error === undefined && kit.styledAsError(element, box)) || undefined,
    };
  };

  const readField = (
    element: Element,
    tag: string,
    type: string,
    place: Pick<RawField, 'region' | 'headings' | 'order'>,
  ): RawField => {
    const value = heldValue(element, type);
    const choices = options(element);
    const field = {
      ...describe(element, tag, type),
      ...facts(element, type),
      ...place,
      selector: kit.selectorOf(element),
      type,
      disabled: kit.matches(element, ':disabled') || ariaFlag(element, 'aria-disabled'),
      readOnly: kit.has(element, 'readonly') || ariaFlag(element, 'aria-readonly'),
      options: choices?.texts,
      optionCount: choices?.count,
      checked: checkedState(element, type),
      filled: isFilled(element, type, value),
      visible: fieldShown(element),
      rect: kit.rectangle(element),
      value: value === '' ? undefined : kit.cut(value, 5000),
    };
    return present(field) as RawField;
  };

  /** A drawn box to tick hides the real one: its label tells whether a person sees it. */
  const fieldShown = (element: Element): boolean =>
    kit.rendered(element) && (kit.seen(element) || kit.labelsOf(element).some((label) => kit.seen(label)));

  return { fieldType, readField, heldValue };
}

export type FieldsPart = ReturnType<typeof fieldsPart>;
