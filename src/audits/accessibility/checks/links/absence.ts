import { attribute } from '../../../../language/html/tree.ts';
import { hasUnreadFrame } from '../../page/frames.ts';
import type { ReadPage } from '../../page/read-page.ts';
import type { Concern } from '../absence.ts';

/** Anchors count as links: a script may have given them an address that the snapshot does not keep. */
function linked(page: ReadPage): boolean {
  const written = page.having('role').some((element) => /\blink\b|\bdoc-/i.test(attribute(element, 'role') ?? ''));
  return written || page.tagged('a', 'area').length > 0 || hasUnreadFrame(page);
}

/** No link of any kind. */
export const absences: readonly Concern[] = [{ what: 'link', criteria: ['6.1', '6.2'], certainty: 'certain', present: linked }];
