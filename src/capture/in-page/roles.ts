import type { BlockRole } from '../../model/evidence.ts';
import type { NativePart } from './native.ts';
import type { TextPart } from './text.ts';

/** What an element makes of the text inside it. `strong` wins over the paragraphs, items and labels within; `whole` is read in one go. */
export interface OwnRole {
  readonly role: BlockRole;
  readonly level?: number;
  readonly strong: boolean;
  readonly whole: boolean;
}

/** Block roles from tags, ARIA and the markup of the DSFR, GOV.UK and Bootstrap. */
export function rolesPart(kit: NativePart & TextPart) {
  const weak = (role: BlockRole): OwnRole => ({ role, strong: false, whole: false });
  const strong = (role: BlockRole): OwnRole => ({ role, strong: true, whole: false });
  const whole = (role: BlockRole): OwnRole => ({ role, strong: true, whole: true });
  const byTag: Readonly<Record<string, OwnRole>> = {
    p: weak('paragraph'),
    li: weak('listItem'),
    td: weak('cell'),
    th: weak('columnHeader'),
    dt: weak('term'),
    dd: weak('definition'),
    label: weak('label'),
    legend: weak('legend'),
    caption: whole('caption'),
    figcaption: weak('caption'),
    button: whole('button'),
    summary: whole('summary'),
    option: whole('option'),
  };
  const byRole: Readonly<Record<string, OwnRole>> = {
    paragraph: weak('paragraph'),
    listitem: weak('listItem'),
    cell: weak('cell'),
    gridcell: weak('cell'),
    rowheader: weak('cell'),
    columnheader: weak('columnHeader'),
    term: weak('term'),
    definition: weak('definition'),
    button: whole('button'),
    tab: whole('button'),
    menuitem: whole('button'),
    option: whole('option'),
    alert: strong('alert'),
    status: strong('alert'),
    caption: weak('caption'),
  };
  const errorWords =
    /(^|[\s_-])(error-?(text|message|msg|summary)|message--error|messages?-error|field-?error|input-?error-?(text|message)|invalid-feedback|help-block-error|erreur|msg-?erreur|message-?erreur|texte-?erreur|errors?|errorlist)([\s_]|--|$)/i;
  const errorGroups =
    /(-group--error|form-group-error|form-group--error|has-errors?|is-invalid|input--error|select--error|check--error)/i;
  const hintWords =
    /(^|[\s_-])(hint(-text)?|help(-text|-block)?|helper(-text)?|form-text|field-(help|description|hint)|aide|message--info|indication)([\s_]|--|$)/i;
  const alertWords =
    /(^|[\s_-])(fr-alert|fr-notice|fr-callout--alert|govuk-notification-banner|govuk-warning-text|alert|flash(-message)?|fr-valid-text|message--valid|toast)([\s_]|--|$)/i;

  const hasErrorMark = (element: Element): boolean => {
    const text = kit.marks(element);
    return text.length > 1 && errorWords.test(text) && !errorGroups.test(text);
  };
  const hasHintMark = (element: Element): boolean => {
    const text = kit.marks(element);
    return text.length > 1 && hintWords.test(text);
  };

  /** Targets of `aria-describedby` and `aria-errormessage`, seen before the walk: element → what it is to the field. */
  const tied = new Map<Element, 'hint' | 'error'>();
  const tieDescriptions = (fields: readonly Element[]): void => {
    for (const field of fields) {
      for (const target of kit.referred(field, 'aria-errormessage')) tied.set(target, 'error');
      for (const target of kit.referred(field, 'aria-describedby')) {
        if (tied.get(target) === 'error' || target === field) continue;
        const alert = /^(alert|status)$/.test(kit.attribute(target, 'role') ?? '') || kit.has(target, 'aria-live');
        const invalid = kit.attribute(field, 'aria-invalid') === 'true';
        const error = hasErrorMark(target) || (invalid && alert && !hasHintMark(target));
        tied.set(target, error ? 'error' : 'hint');
      }
    }
  };

  const headingLevel = (element: Element, tag: string): number | undefined => {
    if (/^h[1-6]$/.test(tag)) return Number(tag.slice(1));
    if (kit.attribute(element, 'role') !== 'heading') return undefined;
    const level = Number(kit.attribute(element, 'aria-level') ?? '2');
    return Number.isInteger(level) && level >= 1 ? Math.min(level, 6) : 2;
  };

  const messageRole = (element: Element): OwnRole | undefined => {
    const tie = tied.get(element);
    const text = kit.marks(element);
    const container = /(messages-group|form-group|input-group|select-group|fieldset|form__group)/i.test(text);
    if (text.length > 1 && !container && kit.firstChild(element) !== null) {
      if (errorWords.test(text) && !errorGroups.test(text)) return strong('error');
      if (/(^|\s)fr-alert--error/.test(text)) return strong('error');
      if (hintWords.test(text)) return strong('hint');
      if (alertWords.test(text) && !/(^|\s)(btn|link|close)/.test(text)) return strong('alert');
    }
    return tie === undefined || container ? undefined : strong(tie);
  };

  const ownRole = (element: Element, tag: string): OwnRole | undefined => {
    const level = headingLevel(element, tag);
    if (level !== undefined) return { role: 'heading', level, strong: true, whole: true };
    const role = kit.attribute(element, 'role');
    const direct = (role === null ? undefined : byRole[role]) ?? byTag[tag];
    if (direct !== undefined && direct.whole) return direct;
    const control =
      tag === 'input' || tag === 'select' || tag === 'textarea' || tag === 'form' || tag === 'body' || tag === 'html';
    return (control ? undefined : messageRole(element)) ?? rowHeader(element, tag, direct);
  };

  const rowHeader = (element: Element, tag: string, direct: OwnRole | undefined): OwnRole | undefined =>
    tag === 'th' && kit.attribute(element, 'scope') === 'row' ? weak('cell') : direct;

  return { ownRole, hasErrorMark, hasHintMark, headingLevel, tieDescriptions, tied, errorGroups };
}

export type RolesPart = ReturnType<typeof rolesPart>;
