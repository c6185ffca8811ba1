import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { hasUnreadFrame } from '../../page/frames.ts';
import type { ReadPage } from '../../page/read-page.ts';
import { explicitRole } from '../../page/role.ts';
import type { Concern } from '../absence.ts';
import { isComponentRole, stateNames } from './components.ts';

const isButton = (element: PageElement): boolean =>
  element.name === 'button' ||
  (element.name === 'input' && /^(?:button|submit|image|reset)$/i.test(attribute(element, 'type') ?? ''));

/** Scripts are not kept in a snapshot: what they run is known by its roles, its states and its buttons. */
function components(page: ReadPage): boolean {
  return (
    hasUnreadFrame(page) ||
    page.having('role').some((element) => isComponentRole(explicitRole(element) ?? '')) ||
    stateNames.some((name) => page.having(name).length > 0) ||
    page.having('tabindex').length > 0 ||
    page.tagged('dialog', 'canvas', 'video', 'audio').length > 0 ||
    page.elements.some(isButton)
  );
}

function fields(page: ReadPage): boolean {
  return page.tagged('input', 'select', 'textarea').some(({ attribs }) => (attribs['type'] ?? '').toLowerCase() !== 'hidden');
}

function messages(page: ReadPage): boolean {
  const roles = page
    .having('role')
    .some((element) => /\b(?:alert|status|log|progressbar)\b/i.test(attribute(element, 'role') ?? ''));
  return roles || page.having('aria-live').length > 0 || page.tagged('output', 'progress').length > 0;
}

/** Nothing that a script seems to run, nothing to choose, nothing to send: proposed, a person confirms. */
export const absences: readonly Concern[] = [
  {
    what: 'script component',
    criteria: ['7.1', '7.3'],
    certainty: 'likely',
    present: (page) => components(page) || fields(page),
  },
  { what: 'field or button', criteria: ['7.4'], certainty: 'likely', present: (page) => components(page) || fields(page) },
  {
    what: 'status message',
    criteria: ['7.5'],
    certainty: 'likely',
    present: (page) => components(page) || fields(page) || messages(page),
  },
];
