import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isOwnContent } from '../../page/own-content.ts';
import type { ReadPage } from '../../page/read-page.ts';
import type { PageCheck } from '../check.ts';

/** Signs that a datum of the person was painted over: two values may have become one. */
const masked = /[‹›●\ufffd]/;

/** Elements whose id another one has already, in the same document or shadow root. */
function repeatedIds(page: ReadPage): readonly PageElement[] {
  return page.having('id').filter((element) => {
    const id = attribute(element, 'id') ?? '';
    if (id === '' || id.length >= 1000 || masked.test(id)) return false;
    const first = page.byId(id, element);
    return first !== undefined && first !== element && isOwnContent(page, element);
  });
}

const repeated: PageCheck = {
  id: 'duplicate-id',
  criterion: '8.2',
  tests: ['8.2.1'],
  wcag: ['4.1.1'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Un autre élément de la page porte déjà cet id : donnez à chacun le sien.',
    'Another element of the page already has this id: give each its own.',
  ),
  on: (page) => repeatedIds(page).map((element) => ({ element })),
};

/** Ids that two elements share. */
export const idChecks: readonly PageCheck[] = [repeated];
