import type { Lang, Localized } from '../model/localized.ts';
import { renderComparisonText, renderTerminal } from '../reporters/index.ts';
import { say } from '../reporters/say.ts';
import type { ComparedRuns } from './compare-runs.ts';

function alone(ids: readonly string[], words: Localized, lang: Lang): readonly string[] {
  return ids.length === 0 ? [] : [`${say(lang, words)} ${ids.join(', ')}`];
}

/** Runs side by side as text: the table of all procedures, best first, then what changed in each. */
export function comparisonLines(compared: ComparedRuns, lang: Lang, width: number): readonly string[] {
  const { ranking, scorecards, comparisons, onlyBefore, onlyAfter } = compared;
  const order = ranking.ok ? ranking.procedures.map(({ procedure }) => procedure) : [];
  const sorted = [...scorecards].sort((a, b) => order.indexOf(a.procedure.id) - order.indexOf(b.procedure.id));
  return [
    ...renderTerminal(sorted, { lang, width }),
    ...comparisons.flatMap((comparison) => ['', renderComparisonText({ ok: true, comparison }, lang)]),
    ...alone(onlyBefore, { fr: 'Seulement dans la première campagne :', en: 'Only in the first run:' }, lang),
    ...alone(onlyAfter, { fr: 'Seulement dans la dernière campagne :', en: 'Only in the last run:' }, lang),
  ];
}
