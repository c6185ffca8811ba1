import { rgaaBeside } from '../../../method/rgaa/beside.ts';
import type { BesideCell } from '../../../model/rgaa-grid.ts';
import { draftOf, wcagOf, type AxeFinding } from '../axe-findings.ts';
import type { GridCheckpoint } from '../page/read-page.ts';
import { helpMoved } from './help-order.ts';
import type { PageFacts } from './judge-page.ts';

function tells(criterion: string): (finding: AxeFinding) => boolean {
  return ({ tags }) => wcagOf(tags).includes(criterion);
}

/** Data that the person gave on two pages of one journey: filled in for them, or typed twice? A person tells (WCAG 3.3.7). */
function dataGivenTwice(states: readonly GridCheckpoint[]): number {
  const pages = new Map<string, Set<string>>();
  for (const { path, condition, url, kind, evidence } of states) {
    if (kind === 'error' || !evidence.fields.ok) continue;
    for (const { datum, filled } of evidence.fields.value) {
      if (datum === undefined || !filled) continue;
      const key = `${path} ${condition} ${datum}`;
      const known = pages.get(key) ?? new Set<string>();
      pages.set(key, known.add(url.replace(/[?#].*$/, '')));
    }
  }
  const twice = [...pages].filter(([, urls]) => urls.size > 1).map(([key]) => key.split(' ').at(-1));
  return new Set(twice).size;
}

/**
 * The criteria of WCAG 2.2 that RGAA 4.1.2 does not ask for, over all states: what axe proves, and what it or the journey leaves to a person. They stand
 * beside the grid and count in none of its figures.
 */
export function besideGrid(states: readonly GridCheckpoint[], facts: readonly PageFacts[]): readonly BesideCell[] {
  const violations = facts.flatMap((one) => one.violations);
  const incomplete = facts.flatMap((one) => one.incomplete);
  return rgaaBeside.map(({ id }): BesideCell => {
    const proved = violations.filter(tells(id));
    const doubts = new Set(incomplete.filter(tells(id)).map(({ place }) => place)).size;
    const toReview = doubts + (id === '3.3.7' ? dataGivenTwice(states) : id === '3.2.6' ? helpMoved(states) : 0);
    const rules = [...new Set(proved.map(({ rule }) => rule))].toSorted();
    return proved.length > 0
      ? { criterion: id, status: 'NC', decidedBy: `axe: ${rules.join(', ')}`, findings: proved.map(draftOf), toReview }
      : { criterion: id, status: 'NT', decidedBy: '', findings: [], toReview };
  });
}
