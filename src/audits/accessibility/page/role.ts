import { attribute, type PageElement } from '../../../language/html/tree.ts';
import { closest } from './read-page.ts';
import { isFocusable } from './exposure.ts';

/** Roles of WAI-ARIA 1.2 that an author may write (no abstract role), and those of DPub and Graphics modules by their prefix. */
export const ariaRoles: ReadonlySet<string> = new Set(
  (
    'alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox comment complementary ' +
    'contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell group heading img image insertion ' +
    'link list listbox listitem log main mark marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option ' +
    'paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox sectionfooter sectionheader ' +
    'separator slider spinbutton status strong subscript suggestion superscript switch tab table tablist tabpanel term textbox time timer toolbar ' +
    'tooltip tree treegrid treeitem'
  ).split(' '),
);

const inputRoles: Readonly<Record<string, string>> = {
  button: 'button',
  submit: 'button',
  reset: 'button',
  image: 'button',
  checkbox: 'checkbox',
  radio: 'radio',
  range: 'slider',
  number: 'spinbutton',
  search: 'searchbox',
};

const tagRoles: Readonly<Record<string, string>> = {
  article: 'article',
  aside: 'complementary',
  button: 'button',
  datalist: 'listbox',
  dd: 'definition',
  details: 'group',
  dialog: 'dialog',
  dt: 'term',
  fieldset: 'group',
  figure: 'figure',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  hr: 'separator',
  img: 'img',
  li: 'listitem',
  main: 'main',
  math: 'math',
  menu: 'list',
  meter: 'meter',
  nav: 'navigation',
  ol: 'list',
  optgroup: 'group',
  option: 'option',
  output: 'status',
  p: 'paragraph',
  progress: 'progressbar',
  search: 'search',
  summary: 'summary',
  table: 'table',
  tbody: 'rowgroup',
  td: 'cell',
  textarea: 'textbox',
  tfoot: 'rowgroup',
  thead: 'rowgroup',
  tr: 'row',
  ul: 'list',
};

const sectioning = new Set(['article', 'aside', 'main', 'nav', 'section']);

function headerRole(element: PageElement, role: string): string {
  return closest(element, ({ name }) => sectioning.has(name)) === undefined ? role : 'generic';
}

function inputRole(element: PageElement): string {
  const type = (attribute(element, 'type') ?? 'text').trim().toLowerCase();
  if (type === 'hidden') return '';
  return inputRoles[type] ?? (Object.hasOwn(element.attribs, 'list') ? 'combobox' : 'textbox');
}

function isNamed(element: PageElement): boolean {
  return (
    (attribute(element, 'aria-label') ?? attribute(element, 'aria-labelledby') ?? attribute(element, 'title') ?? '').trim() !== ''
  );
}

/** Role that HTML gives the element (HTML-AAM 1.0), `generic` when none. */
export function implicitRole(element: PageElement): string {
  const { name } = element;
  switch (name) {
    case 'a':
    case 'area':
      return Object.hasOwn(element.attribs, 'href') ? 'link' : 'generic';
    case 'input':
      return inputRole(element);
    case 'select':
      return Object.hasOwn(element.attribs, 'multiple') || Number(attribute(element, 'size') ?? '1') > 1 ? 'listbox' : 'combobox';
    case 'img':
      return attribute(element, 'alt') === '' && !isNamed(element) ? 'presentation' : 'img';
    case 'header':
      return headerRole(element, 'banner');
    case 'footer':
      return headerRole(element, 'contentinfo');
    case 'section':
      return isNamed(element) ? 'region' : 'generic';
    case 'form':
      return isNamed(element) ? 'form' : 'generic';
    case 'th':
      return /^row/i.test(attribute(element, 'scope') ?? '') ? 'rowheader' : 'columnheader';
    default:
      return Object.hasOwn(tagRoles, name) ? (tagRoles[name] ?? 'generic') : 'generic';
  }
}

/** The first valid role that the author wrote, or undefined. */
export function explicitRole(element: PageElement): string | undefined {
  const written = attribute(element, 'role');
  if (written === undefined) return undefined;
  return written
    .toLowerCase()
    .split(/\s+/, 20)
    .find((role) => ariaRoles.has(role) || role.startsWith('doc-') || role.startsWith('graphics-'));
}

const globalAttributes = new Set(
  'aria-atomic aria-busy aria-controls aria-current aria-describedby aria-description aria-details aria-dropeffect aria-flowto aria-grabbed aria-keyshortcuts aria-label aria-labelledby aria-live aria-owns aria-relevant aria-roledescription'.split(
    ' ',
  ),
);

/**
 * Role in force: the author’s when it is valid, else HTML’s. `presentation` is ignored on what can take the focus or carries a global ARIA
 * attribute (WAI-ARIA 1.2, conflict resolution). `image` is `img`, `none` is `presentation`.
 */
export function roleOf(element: PageElement): string {
  const explicit = explicitRole(element);
  const role = explicit === 'none' ? 'presentation' : explicit === 'image' ? 'img' : explicit;
  if (role === undefined) return implicitRole(element);
  if (role !== 'presentation') return role;
  const kept = isFocusable(element) || Object.keys(element.attribs).some((name) => globalAttributes.has(name));
  const native = implicitRole(element);
  return kept && native !== 'presentation' ? native : role;
}
