import type { Letter } from '../model/method.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { say } from '../method/say.ts';
import { compareFindings } from './compare-findings.ts';
import type { Change, Comparison, LetterChange } from '../model/comparison.ts';
import { indicatorChanges } from './compare-indicators.ts';
import { compareJourneys } from './compare-journeys.ts';
import { isWorse } from './letters.ts';

function letterChange(id: string, before: Letter | null, after: Letter | null): LetterChange {
  if (before === after) return { id, before, after, change: 'same' };
  if (before === null) return { id, before, after, change: 'gained' };
  if (after === null) return { id, before, after, change: 'lost' };
  return { id, before, after, change: isWorse(after, before) ? 'worse' : 'better' };
}

/** Things of two lists told apart by key, named by label. */
function change<T>(before: readonly T[], after: readonly T[], key: (item: T) => string, label: (item: T) => string): Change {
  const [old, now] = [new Set(before.map(key)), new Set(after.map(key))];
  const named = (list: readonly T[], other: ReadonlySet<string>): readonly string[] => [
    ...new Map(list.filter((item) => !other.has(key(item))).map((item) => [key(item), label(item)])).values(),
  ];
  return { gained: named(after, old), lost: named(before, now) };
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

function documentChange(before: Scorecard, after: Scorecard): Change {
  const items = (card: Scorecard) => card.documents?.items ?? [];
  return change(
    items(before),
    items(after),
    ({ kind, label }) => (kind === 'other' ? fold(label) : kind),
    ({ label }) => label,
  );
}

/** Human channels only: an online channel gained makes up for nothing. */
function humanChannels({ channels }: Scorecard): readonly { readonly key: string; readonly label: string }[] {
  if (channels === null) return [];
  const others = [...channels.counter, ...channels.post, ...channels.relay];
  return [
    ...channels.phone.map(({ number, display }) => ({ key: number, label: display })),
    ...others.map(({ kind, quote }) => ({ key: `${kind} ${fold(quote)}`, label: quote })),
  ];
}

function unlikeIds({ procedure }: Scorecard): Comparison {
  const message = say(
    `Les deux fiches de « ${procedure.title} » ne nomment pas leurs constats selon les mêmes règles, et tout paraîtrait nouveau et corrigé : recalculez la plus ancienne depuis ses preuves avec « usager rescore » avant de comparer.`,
    `The two scorecards of “${procedure.title}” do not name their findings by the same rules, and all would look new and fixed: recompute the older one from its evidence with “usager rescore” before comparing.`,
  );
  return { ok: false, why: 'identities', message };
}

function refusal(before: Scorecard, after: Scorecard): Comparison | undefined {
  if (before.procedure.id !== after.procedure.id) {
    const message = say(
      `Deux démarches différentes (${before.procedure.id}, ${after.procedure.id}) ne se comparent pas constat par constat.`,
      `Two different procedures (${before.procedure.id}, ${after.procedure.id}) are not compared finding by finding.`,
    );
    return { ok: false, why: 'procedures', message };
  }
  if (before.method.version === after.method.version) return before.identity === after.identity ? undefined : unlikeIds(after);
  const message = say(
    `Versions de la méthode différentes (${before.method.version}, ${after.method.version}) : recalculez l’ancienne fiche avec « usager rescore » avant de comparer.`,
    `Different versions of the method (${before.method.version}, ${after.method.version}): recompute the older scorecard with “usager rescore” before comparing.`,
  );
  return { ok: false, why: 'method-versions', message };
}

/** Compares two scorecards of one procedure, under one version of the method only. */
export function compareScorecards(before: Scorecard, after: Scorecard): Comparison {
  const refused = refusal(before, after);
  if (refused !== undefined) return refused;
  const dimensionOf = (card: Scorecard, id: string) => card.dimensions.find((dimension) => dimension.id === id);
  const channels = change(
    humanChannels(before),
    humanChannels(after),
    ({ key }) => key,
    ({ label }) => label,
  );
  return {
    ok: true,
    comparison: {
      procedure: after.procedure.id,
      title: after.procedure.title,
      overall: letterChange('overall', before.grade, after.grade),
      dimensions: after.dimensions.map(({ id, grade, coverage }) => ({
        ...letterChange(id, dimensionOf(before, id)?.grade ?? null, grade),
        coverageBefore: dimensionOf(before, id)?.coverage ?? null,
        coverageAfter: coverage,
      })),
      indicators: indicatorChanges(before, after),
      journeys: compareJourneys(before, after),
      findings: compareFindings(before, after),
      documents: documentChange(before, after),
      channels: { ...channels, levelBefore: before.channels?.level ?? null, levelAfter: after.channels?.level ?? null },
    },
  };
}
