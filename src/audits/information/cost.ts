import { say } from '../../method/say.ts';
import type { TextBlock } from '../../model/evidence.ts';
import type { Clause } from '../reading/clauses.ts';
import { fold } from '../reading/fold.ts';
import type { Sighting, TellingPage } from './telling.ts';
import { clausesOfPage, sighting, tellingPage } from './telling.ts';
import { topicAudit } from './topic.ts';

/** Longest clause that may say “Gratuit” without naming what is free. */
const shortClause = 40;

function partsIn(clause: Clause, block: TextBlock, page: TellingPage): readonly string[] {
  const { cost } = page.wordsOf(block);
  const { folded } = clause;
  if (cost.notCost.test(folded)) return [];
  const headed = cost.heading.test(fold(block.headings.at(-1) ?? ''));
  const parts: string[] = [];
  const about = headed || cost.subject.test(folded) || folded.trim().length <= shortClause;
  if (cost.free.test(folded) && about) parts.push('free');
  const priced = (headed || cost.price.test(folded)) && !cost.benefit.test(folded);
  if (cost.amount.test(folded) && priced) parts.push('amount');
  if (cost.paid.test(folded)) parts.push('mention');
  return parts;
}

function find(page: TellingPage): readonly Sighting[] {
  const clauses = clausesOfPage(page);
  const told = clauses.flatMap(({ block, clause }) =>
    partsIn(clause, block, page).map((part) => sighting(part, page, block, clause.text)),
  );
  if (!told.some(({ part }) => part === 'amount')) return told;
  const means = clauses.filter(({ block, clause }) => page.wordsOf(block).cost.means.test(clause.folded));
  return [...told, ...means.map(({ block, clause }) => sighting('means', page, block, clause.text))];
}

/** 2.4: the cost and the means of payment are said before starting, or that it is free (art. 10 (f)). A free phone call is not the procedure. */
export const cost = topicAudit({
  indicator: '2.4',
  absent: say('Coût de la démarche non trouvé', 'Cost of the procedure not found'),
  present: say('Le coût est dit avant toute connexion :', 'The cost is said before any log-in:'),
  incomplete: say(
    'Le coût est dit en partie : montant ou moyen de paiement manquant.',
    'The cost is said in part: amount or means of payment missing.',
  ),
  requirement: 'Règlement (UE) 2018/1724, art. 10 f',
  find: (checkpoint, { procedure }) => find(tellingPage(checkpoint, procedure)),
  complete: (parts) => parts.has('free') || (parts.has('amount') && parts.has('means')),
});
