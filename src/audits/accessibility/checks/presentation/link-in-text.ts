import { isText, type PageElement } from '../../../../language/html/tree.ts';
import { isExposed, isSeen } from '../../page/exposure.ts';
import { parentOf, type ReadPage } from '../../page/read-page.ts';
import { roleOf } from '../../page/role.ts';
import type { Concern } from '../absence.ts';

/** A link beside letters of its own line. */
function isAmongText(link: PageElement): boolean {
  for (let at: PageElement | undefined = link, level = 0; at !== undefined && level < 3; at = parentOf(at), level += 1) {
    const siblings = parentOf(at)?.childNodes ?? [];
    if (siblings.some((node) => isText(node) && /\p{L}{2}/u.test(node.data.slice(0, 500)))) return true;
  }
  return false;
}

/** 10.6 proposed as not applicable: no link stands among text. */
export const linksAmongText: Concern = {
  what: 'link among text',
  criteria: ['10.6'],
  certainty: 'likely',
  present: (page: ReadPage) =>
    page.tagged('u-frame').length > 0 ||
    [...page.tagged('a'), ...page.having('role').filter((element) => roleOf(element) === 'link')].some(
      (link) => isSeen(link) && isExposed(link) && isAmongText(link),
    ),
};
