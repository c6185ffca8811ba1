import { isText, type PageElement } from '../../../../language/html/tree.ts';
import { isExposed, isSeen } from '../../page/exposure.ts';
import { parentOf, type ReadPage } from '../../page/read-page.ts';
import { roleOf } from '../../page/role.ts';
import type { Concern } from '../absence.ts';

type Known = Map<PageElement, boolean>;

function holdsText(parent: PageElement, known: Known): boolean {
  const before = known.get(parent);
  if (before !== undefined) return before;
  const holds = parent.childNodes.some((node) => isText(node) && /\p{L}{2}/u.test(node.data.slice(0, 500)));
  known.set(parent, holds);
  return holds;
}

/** A link beside letters of its own line, or in marks of style beside them. */
function isAmongText(link: PageElement, known: Known): boolean {
  let parent = parentOf(link);
  for (let level = 0; parent !== undefined && level < 3; level += 1) {
    if (holdsText(parent, known)) return true;
    parent = parentOf(parent);
  }
  return false;
}

/** 10.6 proposed as not applicable: no link stands among text. */
export const linksAmongText: Concern = {
  what: 'link among text',
  criteria: ['10.6'],
  certainty: 'likely',
  present: (page: ReadPage) => {
    const known: Known = new Map();
    const links = [...page.tagged('a'), ...page.having('role').filter((element) => roleOf(element) === 'link')];
    return page.tagged('u-frame').length > 0 || links.some((link) => isSeen(link) && isExposed(link) && isAmongText(link, known));
  },
};

/** 10.6 not applicable: no link at all. */
export const links: Concern = {
  what: 'link',
  criteria: ['10.6'],
  certainty: 'certain',
  suffices: true,
  present: (page) =>
    page.tagged('u-frame').length > 0 ||
    page
      .tagged('a', 'area')
      .some(
        ({ attribs }) => Object.hasOwn(attribs, 'href') || Object.hasOwn(attribs, 'role') || Object.hasOwn(attribs, 'tabindex'),
      ) ||
    page.having('role').some((element) => roleOf(element) === 'link'),
};
