import type { BlockRole } from '../../model/evidence.ts';
import { attribute, marksOf, type PageElement } from './tree.ts';

/** What an element makes of the text inside it. `strong` wins over the paragraphs and items within; `whole` is read in one go. */
export interface OwnRole {
  readonly role: BlockRole;
  readonly level?: number;
  readonly strong: boolean;
  readonly whole: boolean;
}

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
  listitem: weak('listItem'),
  cell: weak('cell'),
  gridcell: weak('cell'),
  rowheader: weak('cell'),
  columnheader: weak('columnHeader'),
  term: weak('term'),
  definition: weak('definition'),
  button: whole('button'),
  tab: whole('button'),
  option: whole('option'),
  alert: strong('alert'),
  status: strong('alert'),
};
const errorWords =
  /(?:^|[\s_-])(?:fr-error-text|fr-message--error|fr-alert--error|error-?(?:text|message|msg|summary)|message--error|field-?error|invalid-feedback|help-block-error|texte-?erreur|message-?erreur|errorlist)(?:[\s_]|--|$)/i;
const hintWords =
  /(?:^|[\s_-])(?:hint(?:-text)?|help(?:-text|-block)?|helper(?:-text)?|form-text|field-(?:help|description|hint)|message--info)(?:[\s_]|--|$)/i;
const alertWords = /(?:^|[\s_-])(?:fr-alert|fr-notice|govuk-warning-text|govuk-notification-banner|alert)(?:[\s_]|--|$)/i;
const containers = /(?:messages-group|form-group|input-group|select-group|fieldset|form__group|btn)/i;
const controls = new Set(['input', 'select', 'form', 'body', 'html', 'main', 'article', 'a']);

function headingLevel(element: PageElement): number | undefined {
  if (/^h[1-6]$/.test(element.name)) return Number(element.name.slice(1));
  if (attribute(element, 'role') !== 'heading') return undefined;
  const level = Number(attribute(element, 'aria-level') ?? '2');
  return Number.isInteger(level) && level >= 1 ? Math.min(level, 6) : 2;
}

function messageRole(element: PageElement, describing: ReadonlySet<string>): OwnRole | undefined {
  const marks = marksOf(element);
  const container = containers.test(marks);
  if (marks.length > 1 && !container) {
    if (errorWords.test(marks)) return strong('error');
    if (hintWords.test(marks)) return strong('hint');
    if (alertWords.test(marks)) return strong('alert');
  }
  return !container && describing.has(attribute(element, 'id') ?? ' ') ? strong('hint') : undefined;
}

/** Role of an element by itself, undefined when it is only a box. `describing`: ids of what describes a field. */
export function ownRole(element: PageElement, describing: ReadonlySet<string>): OwnRole | undefined {
  const level = headingLevel(element);
  if (level !== undefined) return { role: 'heading', level, strong: true, whole: true };
  const role = attribute(element, 'role');
  const direct =
    (role !== undefined && Object.hasOwn(byRole, role) ? byRole[role] : undefined) ??
    (Object.hasOwn(byTag, element.name) ? byTag[element.name] : undefined);
  if (direct?.whole === true) return direct;
  const message = controls.has(element.name) ? undefined : messageRole(element, describing);
  if (message !== undefined) return message;
  return element.name === 'th' && attribute(element, 'scope') === 'row' ? weak('cell') : direct;
}

const boundaryTags = new Set(
  'address article aside blockquote body button caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html input label legend li main menu ol optgroup option output p pre section select summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Inline elements that the style sheet of the State sets on lines of their own. */
const ownLine = /(?:^|\s)fr-[a-z]{1,20}__(?:details?|state|desc)(?:\s|$)/;

/** True when a person sees an end before and after the element. */
export function isBoundary(element: PageElement, own: OwnRole | undefined): boolean {
  return boundaryTags.has(element.name) || own?.strong === true || ownLine.test(marksOf(element));
}
