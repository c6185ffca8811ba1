import type { ComparedFinding, IndicatorChange } from '../../model/comparison.ts';
import type { Localized } from '../../model/localized.ts';
import { stoppingIndicators } from '../../scoring/index.ts';
import { impacts, type Rule } from '../fail-on.ts';
import { gravity, notWaived, type Case, type Reason } from './case.ts';

type NewRule = Rule & { readonly kind: 'new' };

function isConcerned(seen: Case, rule: NewRule): (finding: ComparedFinding) => boolean {
  const { indicator, impact, criterion, blocking } = rule;
  const ofCriterion = (seen.card.accessibility?.rgaa.criteria ?? []).find(({ id }) => id === criterion)?.findings ?? [];
  const stopping = blocking === true ? stoppingIndicators(seen.card) : new Set<string>();
  return (each) =>
    (indicator ?? each.indicator) === each.indicator &&
    (impact === undefined || gravity(each) <= impacts.indexOf(impact) || stopping.has(each.indicator)) &&
    (criterion === undefined || ofCriterion.includes(each.id));
}

/** Indicators that stop a person and did not before, and that no new finding tells: nothing was found, or what was there got worse. */
function newlyStopping(seen: Case): readonly IndicatorChange[] {
  const { card, comparison, waivers } = seen;
  const stopping = stoppingIndicators(card);
  const told = new Set((comparison?.findings.new ?? []).map(({ indicator }) => indicator));
  const scored = new Map(card.dimensions.flatMap(({ indicators }) => indicators.map((each) => [each.id, each])));
  return (comparison?.indicators ?? []).filter(({ id, change }) => {
    if (change !== 'worse' || !stopping.has(id) || told.has(id)) return false;
    if (waivers.ofIndicator(card.procedure.id, id) !== undefined) return false;
    const findings = (scored.get(id)?.findings ?? []).map((finding) => ({ ...finding, indicator: id }));
    return findings.length === 0 || notWaived(seen, findings).length > 0;
  });
}

/** What stops a person now, that is not a finding: journeys that the site blocks, then indicators. */
function stops(seen: Case): readonly Localized[] {
  const journeys = (seen.comparison?.journeys.noLongerComplete ?? []).filter(({ after }) => after === 'blocked');
  const messages = new Map(
    seen.card.dimensions.flatMap(({ indicators }) => indicators.map(({ id, message }) => [id, message] as const)),
  );
  return [
    ...journeys.map(({ path, condition, obstacle }) => {
      const where = `${path} › ${condition}${obstacle === undefined ? '' : ` – ${obstacle}`}`;
      return { fr: `trajet désormais bloqué : ${where}`, en: `journey now blocked: ${where}` };
    }),
    ...newlyStopping(seen).map(({ id, title }) => {
      const words = `${id} ${title} – ${messages.get(id) ?? ''}`;
      return { fr: `désormais non conforme : ${words}`, en: `now not met: ${words}` };
    }),
  ];
}

/** Why `new:` is broken, by which findings; with `new:blocking`, also by what stops a person without a finding. */
export function newFinding(seen: Case, rule: NewRule): Reason | undefined {
  const concerned = (seen.comparison?.findings.new ?? []).filter(isConcerned(seen, rule));
  const findings = notWaived(seen, concerned).toSorted((a, b) => gravity(a) - gravity(b));
  const others = rule.blocking === true ? stops(seen) : [];
  const told = [
    ...others,
    ...findings.map(({ indicator, message }) => ({ fr: `${indicator} ${message}`, en: `${indicator} ${message}` })),
  ];
  const [first] = told;
  if (first === undefined) return undefined;
  const count = told.length - 1;
  const rest = count === 0 ? { fr: '', en: '' } : { fr: ` (et ${count} de plus)`, en: ` (and ${count} more)` };
  return {
    fr: `${first.fr}${rest.fr}`,
    en: `${first.en}${rest.en}`,
    findings,
    ...(others.length === 0 ? {} : { notOnlyFindings: true }),
  };
}
