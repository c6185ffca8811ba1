import type { Field } from '../../model/evidence.ts';
import type { NamesPart } from './names.ts';
import type { NativePart } from './native.ts';
import type { RolesPart } from './roles.ts';
import type { TextPart } from './text.ts';
import type { VisibilityPart } from './visibility.ts';

type Needs = NativePart & TextPart & VisibilityPart & NamesPart & RolesPart;

/** Label, accessible name and group of a field. */
export function fieldLabelsPart(kit: Needs) {
  const controls =
    'input:not([type="hidden"]), select, textarea, button, [role="textbox"], [role="combobox"], [contenteditable="true"]';
  const contentNamed = new Set(['checkbox', 'radio', 'switch', 'option', 'menuitemcheckbox', 'menuitemradio']);

  const labelsOf = (field: Element): readonly Element[] => {
    const native =
      field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement;
    const found = native ? field.labels : null;
    return found === null ? [] : Array.from(found).slice(0, 10);
  };

  /** Hints and errors inside a label are help, not its text. */
  const isAside = (element: Element): boolean => kit.hasHintMark(element) || kit.hasErrorMark(element) || kit.tied.has(element);

  /** Text that a person sees, without hints, errors and what is read aloud only. */
  const shownText = (element: Element): string =>
    kit.seen(element) ? kit.contentName(element, (part) => isAside(part) || !kit.seen(part)) : '';

  /** Short visible text right before (after, for boxes to tick) a field that no label is tied to. */
  const textBeside = (field: Element, after: boolean): string => {
    const next = (node: Node): Node | null => (after ? kit.nextSibling(node) : kit.previousSibling(node));
    for (let at: Element | null = field, level = 0; at !== null && level < 3; at = kit.parentElement(at), level += 1) {
      if (/^(form|body|main|fieldset|table|ul|ol)$/.test(kit.tag(at))) return '';
      for (let near = next(at), steps = 0; near !== null && steps < 4; near = next(near), steps += 1) {
        const text =
          near instanceof Element ? besideText(near) : kit.nodeType(near) === 3 ? kit.fold(kit.rawText(near) ?? '') : '';
        if (text === null) return '';
        if (text !== '') return text.length <= 200 ? text : '';
      }
    }
    return '';
  };

  /** Text of a neighbour; null when it ends the search (another control, a heading). */
  const besideText = (near: Element): string | null => {
    if (kit.matches(near, controls) || kit.all(near, controls).length > 0) return null;
    if (kit.matches(near, 'h1, h2, h3, h4, h5, h6, script, style, hr, ul, ol, table, nav'))
      return kit.matches(near, 'script, style') ? '' : null;
    return isAside(near) ? '' : shownText(near);
  };

  const visibleLabel = (field: Element, box: boolean): string => {
    const labels = labelsOf(field);
    const own = kit.fold(labels.map(shownText).join(' '));
    if (own !== '') return own;
    const referred = kit.fold(kit.referred(field, 'aria-labelledby').map(shownText).join(' '));
    if (referred !== '') return referred;
    if (labels.length > 0) return '';
    const beside = textBeside(field, box);
    return beside === '' && box ? textBeside(field, false) : beside;
  };

  const nativeName = (field: Element, type: string): { readonly name: string; readonly from: Field['nameFrom'] } => {
    const label = kit.fold(
      labelsOf(field)
        .map((part) => kit.contentName(part))
        .join(' '),
    );
    if (label !== '') return { name: label, from: 'label' };
    if (contentNamed.has(type) && !(field instanceof HTMLInputElement)) {
      const content = kit.contentName(field);
      if (content !== '') return { name: content, from: 'content' };
    }
    const title = kit.fold(kit.attribute(field, 'title') ?? '');
    if (title !== '') return { name: title, from: 'title' };
    const placeholder = kit.fold(kit.attribute(field, 'placeholder') ?? kit.attribute(field, 'aria-placeholder') ?? '');
    return placeholder === '' ? { name: '', from: 'none' } : { name: placeholder, from: 'placeholder' };
  };

  const accessibleName = (field: Element, type: string): { readonly name: string; readonly from: Field['nameFrom'] } =>
    kit.ariaName(field) ?? nativeName(field, type);

  const groupElement = (field: Element): Element | null => {
    const parent = kit.parentElement(field);
    return parent === null ? null : kit.closest(parent, 'fieldset, [role="group"], [role="radiogroup"]');
  };

  const groupName = (group: Element): string => {
    const aria = kit.ariaName(group);
    for (let at = kit.firstElementChild(group); at !== null && kit.tag(group) === 'fieldset'; at = kit.nextElement(at))
      if (kit.tag(at) === 'legend') return kit.contentName(at, isAside);
    return aria?.name ?? '';
  };

  return { labelsOf, shownText, visibleLabel, accessibleName, groupElement, groupName, isAside };
}

export type FieldLabelsPart = ReturnType<typeof fieldLabelsPart>;
