import type { Lang } from '../model/localized.ts';
import { renderComparisonText } from '../reporters/comparison-text.ts';
import { renderTerminal } from '../reporters/index.ts';
import type { ComparedRuns } from './compare-runs.ts';

function alone(ids: readonly string[], fr: string, en: string, lang: Lang): readonly string[] {
  return ids.length === 0 ? [] : [`${lang === 'fr' ? fr : en} ${ids.join(', ')}`];
}

/** Runs side by side as text: the table of all procedures, best first, then what changed in each. */
export function comparisonLines(compared: ComparedRuns, lang: Lang, width: number): readonly string[] {
  const { ranking, scorecards, comparisons, onlyBefore, onlyAfter } = compared;
  const order = ranking.ok ? ranking.procedures.map(({ procedure }) => procedure) : [];
  const sorted = [...scorecards].sort((a, b) => order.indexOf(a.procedure.id) - order.indexOf(b.procedure.id));
  return [
    ...renderTerminal(sorted, { lang, width }),
    ...comparisons.flatMap((comparison) => ['', renderComparisonText({ ok: true, comparison }, lang)]),
    ...alone(onlyBefore, 'Seulement dans la première campagne :', 'Only in the first run:', lang),
    ...alone(onlyAfter, 'Seulement dans la dernière campagne :', 'Only in the last run:', lang),
  ];
}
