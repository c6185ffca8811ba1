import { attribute } from '../../../../language/html/tree.ts';
import type { Concern } from '../absence.ts';
import type { ReadPage } from '../../page/read-page.ts';

const tableRole = /^\s*(?:table|grid|treegrid)\b/i;

/** A frame that was not read could hold one: those that were read are in the snapshot. */
function unreadFrame(page: ReadPage): boolean {
  const { page: facts } = page.checkpoint.evidence;
  return !facts.ok || facts.value.frames.some(({ read }) => !read);
}

function tabled(page: ReadPage): boolean {
  return (
    page.tagged('table').length > 0 ||
    page.having('role').some((element) => tableRole.test(attribute(element, 'role') ?? '')) ||
    unreadFrame(page)
  );
}

/** No table of any kind. */
export const absences: readonly Concern[] = [
  { what: 'table', criteria: ['5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7', '5.8'], certainty: 'certain', present: tabled },
];
