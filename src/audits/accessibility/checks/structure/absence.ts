import { attribute } from '../../../../language/html/tree.ts';
import { hasUnreadFrame } from '../../page/frames.ts';
import type { ReadPage } from '../../page/read-page.ts';
import { isHtml5 } from '../mandatory/doctype.ts';
import type { Concern } from '../absence.ts';
import { hasMarkedLine, looksLikeList } from './lists.ts';
import { quotationsOf } from './quotations.ts';

const listRole = /^\s*(?:list|listitem|directory)\b/i;

function listed(page: ReadPage): boolean {
  return (
    page.tagged('ul', 'ol', 'dl', 'menu', 'li').length > 0 ||
    page.having('role').some((element) => listRole.test(attribute(element, 'role') ?? '')) ||
    hasMarkedLine(page) ||
    looksLikeList(page).length > 0 ||
    hasUnreadFrame(page)
  );
}

/** Special case of 9.2: another type of document than HTML5. Lists and quotations: by what they look like. */
export const absences: readonly Concern[] = [
  { what: 'HTML5 document', criteria: ['9.2'], certainty: 'certain', present: (page) => isHtml5(page) !== false },
  { what: 'list', criteria: ['9.3'], certainty: 'likely', present: listed },
  {
    what: 'quotation',
    criteria: ['9.4'],
    certainty: 'likely',
    present: (page) => quotationsOf(page).length > 0 || hasUnreadFrame(page),
  },
];
