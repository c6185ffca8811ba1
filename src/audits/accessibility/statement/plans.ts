import type { StatementPlan } from '../../../model/statement.ts';
import { quoteOf } from '../../reading/blocks.ts';
import { fold } from '../../reading/fold.ts';
import { quoteLine, type StatementPage } from './page.ts';

const wordings: readonly (readonly [StatementPlan['plan'], RegExp])[] = [
  ['multi-year', /\b(?:schema|plan) (?:directeur )?pluri-?annuel|\bmulti-?(?:year|annual) plan/],
  [
    'yearly',
    /\bplans? (?:annuels?|d'actions?)\b|\bbilan (?:annuel|des actions)|\bactions? realisees? en \d|\b(?:action|yearly|annual) plan/,
  ],
];

/** The multi-year scheme and the year's plan of action: linked, or only named. */
export function plansOf(page: StatementPage): readonly StatementPlan[] {
  return wordings.flatMap(([plan, wording]): readonly StatementPlan[] => {
    const link = page.links.find(({ text }) => wording.test(fold(text.slice(0, 300))));
    if (link !== undefined) {
      return [{ plan, quote: quoteOf(link.text), checkpoint: page.checkpoint, selector: link.selector, href: link.href }];
    }
    const line = page.lines.find(({ folded }) => wording.test(folded));
    return line === undefined ? [] : [{ plan, ...quoteLine(page, line, line.folded.search(wording)) }];
  });
}
