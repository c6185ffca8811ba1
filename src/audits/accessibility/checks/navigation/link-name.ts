import type { PageElement } from '../../../../language/html/tree.ts';
import { nameOf } from '../../page/name.ts';
import type { ReadPage } from '../../page/read-page.ts';
import { once } from './once.ts';
import { shown } from './words.ts';

const read = once((element: PageElement, page: ReadPage): string => shown(nameOf(page, element).text));

/** Accessible name of a link or control, as it is compared from one page to another. */
export function linkName(page: ReadPage, element: PageElement): string {
  return read(element, page);
}
