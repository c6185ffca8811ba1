import { say } from '../../../../method/say.ts';
import { attribute } from '../../../../language/html/tree.ts';
import { refusalsOf } from '../../../reading/refusals.ts';
import { rawTextOf, type ReadPage } from '../../page/read-page.ts';
import { wordsOf } from '../../page/words.ts';
import type { PageCheck } from '../check.ts';

const liveRole = /^\s*(?:alert|alertdialog|status|log|timer|marquee)\b/i;
const live = /^\s*(?:polite|assertive)\s*$/i;

/** Text of the regions that are read aloud when they change, shown by a change of style or not: only the page knows when. */
function spokenRegions(page: ReadPage): string {
  const regions = [
    ...page.having('role').filter((element) => liveRole.test(attribute(element, 'role') ?? '')),
    ...page.having('aria-live').filter((element) => live.test(attribute(element, 'aria-live') ?? '')),
    ...page.tagged('output'),
  ];
  return regions
    .slice(0, 200)
    .map((element) => wordsOf(rawTextOf(element)))
    .join(' | ');
}

/** The address without its fragment: a form sent again by a link to itself stays on its page. */
const pathOf = (url: string): string => url.split('#', 1)[0] ?? '';

/**
 * 7.5: error messages that appeared on the page without a navigation, in no live region, while the focus stayed where it was. A state
 * reached by loading a page has no status message: the person is told by the new page.
 */
export const silentError: PageCheck = {
  id: 'silent-error',
  criterion: '7.5',
  tests: ['7.5.2'],
  wcag: ['4.1.3'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'Le message d’erreur est apparu sans être annoncé : ni zone role="alert", ni déplacement du focus. L’écrire dans une zone role="alert" présente au chargement, ou placer le focus sur le premier champ en erreur.',
    'The error message appeared and was not announced: no role="alert", no move of the focus. Write it in a role="alert" region that is there at loading, or move the focus to the first wrong field.',
  ),
  on(page) {
    const { page: facts } = page.checkpoint.evidence;
    const [refusal] = refusalsOf([page.checkpoint]);
    if (refusal === undefined || refusal.announced || !facts.ok || facts.value.status !== null) return [];
    if (pathOf(refusal.attempt.urlBefore) !== pathOf(facts.value.url) || !page.whole) return [];
    const spoken = spokenRegions(page);
    return refusal.messages
      .filter(({ text }) => !spoken.includes(wordsOf(text)))
      .map(({ selector, text }) => ({ selector, quote: text }));
  },
};
