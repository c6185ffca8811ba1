import type { Field } from '../../model/evidence.ts';
import type { FieldLabelsPart } from './field-labels.ts';
import type { NamesPart } from './names.ts';
import type { NativePart } from './native.ts';
import type { RolesPart } from './roles.ts';
import type { TextPart } from './text.ts';
import type { VisibilityPart } from './visibility.ts';

type Needs = NativePart & TextPart & VisibilityPart & NamesPart & RolesPart & FieldLabelsPart;
type Message = { readonly text: string; readonly how: NonNullable<Field['errorTied']> };

/** Help and error texts of a field, how they are tied to it, and errors that only the style tells. */
export function fieldMessagesPart(kit: Needs) {
  const anyField =
    'input:not([type="hidden"], [type="submit"], [type="button"], [type="reset"], [type="image"]), select, textarea';
  const groupMarks =
    /(^|[\s_-])(fr-(input|select|upload|fieldset|checkbox|radio)(-group)?|govuk-form-group|form-?(group|field|row|item|control)|field|champ)(\s|$|-)/i;
  const redMarks = /(^|[\s_-])(error|erreur|invalid|invalide|danger|has-error|is-invalid)([\s_]|$|--)/i;

  const isChoice = (field: Element): boolean => /^(radio|checkbox)$/.test(kit.attribute(field, 'type') ?? '');

  /** The smallest box around the field that holds no other question. */
  const boxOf = (field: Element): Element | null => {
    const group = isChoice(field) ? kit.closest(field, 'fieldset, [role="group"], [role="radiogroup"]') : null;
    const name = kit.attribute(field, 'name') ?? '';
    let box: Element | null = group;
    for (
      let at = kit.parentElement(group ?? field), level = 0;
      at !== null && level < 5;
      at = kit.parentElement(at), level += 1
    ) {
      if (/^(form|body|main|html|table|tbody)$/.test(kit.tag(at))) break;
      const fields = kit.all(at, anyField);
      const others = fields.some((other) => other !== field && (group === null || (kit.attribute(other, 'name') ?? '') !== name));
      if (others && fields.length > 1) break;
      box = at;
      if (groupMarks.test(kit.marks(at)) && /group|field|champ/i.test(kit.marks(at)) && group === null) break;
    }
    return box;
  };

  const visibleText = (element: Element): string => (kit.seen(element) ? kit.contentName(element) : '');

  const firstMarked = (box: Element | null, marked: (element: Element) => boolean): Element | undefined => {
    if (box === null) return undefined;
    const found = kit.all(box, '[class], [id], [role="alert"]').slice(0, 200);
    return found.find((element) => marked(element) && !kit.matches(element, anyField) && visibleText(element) !== '');
  };

  const joined = (elements: readonly Element[]): string => kit.cut(kit.fold(elements.map(visibleText).join(' ')), 1000);

  const inherited = (field: Element, attribute: string): readonly Element[] => {
    const own = kit.referred(field, attribute);
    const group = isChoice(field) ? kit.groupElement(field) : null;
    return group === null ? own : [...own, ...kit.referred(group, attribute)];
  };

  /**
   * The question that the field is a part of: a date in three boxes, a group of the State's design system. A group of many fields is a
   * section of the form, not one question.
   */
  const questionOf = (field: Element): Element | null => {
    const group = kit.groupElement(field);
    return group === null || kit.all(group, anyField).length > 6 ? null : group;
  };

  const ofQuestion = (field: Element, ...attributes: readonly string[]): readonly Element[] => {
    const group = questionOf(field);
    return group === null ? [] : attributes.flatMap((name) => kit.referred(group, name));
  };

  /** False for a message of another field of the group: tied to it, or alone with it in a box. */
  const isAbout = (message: Element, field: Element): boolean => {
    if (kit.tied.get(message) === 'error') return false;
    for (let at = kit.parentElement(message), level = 0; at !== null && level < 6; at = kit.parentElement(at), level += 1)
      if (kit.all(at, anyField).length > 0) return kit.all(at, anyField).includes(field);
    return false;
  };

  const errorOf = (field: Element, box: Element | null): Message | undefined => {
    const announced = joined(inherited(field, 'aria-errormessage'));
    if (announced !== '') return { text: announced, how: 'aria-errormessage' };
    const described = inherited(field, 'aria-describedby').flatMap((target) => errorParts(target));
    const tied = joined(described);
    if (tied !== '') return { text: tied, how: 'aria-describedby' };
    for (const label of kit.labelsOf(field)) {
      const inside = firstMarked(label, kit.hasErrorMark);
      if (inside !== undefined) return { text: visibleText(inside), how: 'label' };
    }
    const told = ofQuestion(field, 'aria-errormessage', 'aria-describedby', 'aria-labelledby');
    const ofGroup = joined(told.flatMap((target) => errorParts(target)));
    if (ofGroup !== '') return { text: ofGroup, how: 'aria-describedby' };
    const isError = (element: Element): boolean => kit.hasErrorMark(element) || kit.attribute(element, 'role') === 'alert';
    const near = firstMarked(box, isError) ?? firstMarked(questionOf(field), (one) => isError(one) && isAbout(one, field));
    return near === undefined ? undefined : { text: visibleText(near), how: 'near' };
  };

  /** A messages group holds errors among other messages. */
  const errorParts = (target: Element): readonly Element[] => {
    if (kit.tied.get(target) === 'error') return [target];
    const inside = kit.all(target, '[class]').slice(0, 50).filter(kit.hasErrorMark);
    return kit.hasErrorMark(target) ? [target] : inside;
  };

  const helpOf = (field: Element, box: Element | null): { readonly text: string; readonly tied: boolean } | undefined => {
    const described = inherited(field, 'aria-describedby').filter((target) => errorParts(target).length === 0);
    const tied = joined(described);
    if (tied !== '') return { text: tied, tied: true };
    for (const label of kit.labelsOf(field)) {
      const inside = firstMarked(label, kit.hasHintMark);
      if (inside !== undefined) return { text: visibleText(inside), tied: true };
    }
    const ofGroup = joined(ofQuestion(field, 'aria-describedby').filter((target) => errorParts(target).length === 0));
    if (ofGroup !== '') return { text: ofGroup, tied: true };
    const near = firstMarked(box, kit.hasHintMark);
    return near === undefined ? undefined : { text: visibleText(near), tied: false };
  };

  /** Reddish borders are how an error is told by colour alone. */
  const red = (colour: string): boolean => {
    const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return a > 0.3 && r > 150 && g < 100 && b < 100;
  };

  const styledAsError = (field: Element, box: Element | null): boolean => {
    if (redMarks.test(kit.marks(field)) || kit.matches(field, ':user-invalid')) return true;
    if (box !== null && (kit.errorGroups.test(kit.marks(box)) || redMarks.test(kit.marks(box)))) return true;
    const style = kit.styleOf(field);
    const drawn = style.borderBottomWidth !== '0px' && style.borderBottomStyle !== 'none';
    return (drawn && red(style.borderBottomColor)) || (style.outlineStyle !== 'none' && red(style.outlineColor));
  };

  return { boxOf, errorOf, helpOf, styledAsError, isChoice };
}

export type FieldMessagesPart = ReturnType<typeof fieldMessagesPart>;
