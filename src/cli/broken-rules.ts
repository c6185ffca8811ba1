import type { Localized } from '../model/localized.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { compareScorecards, type ScorecardComparison } from '../scoring/index.ts';
import type { Baseline } from './baseline.ts';
import { CannotRun } from './errors.ts';
import type { Rule } from './fail-on.ts';

/** What a rule looks at: a scorecard and, when the baseline has the procedure, what it was and what changed. */
interface Case {
  readonly card: Scorecard;
  readonly before: Scorecard | undefined;
  readonly comparison: ScorecardComparison | undefined;
}

const humanChannels = ['phone', 'counter', 'post', 'relay'] as const;

const both = (text: string | undefined): Localized | undefined => (text === undefined ? undefined : { fr: text, en: text });

function lowGrade({ card }: Case, { dimension, below }: Rule & { readonly kind: 'grade' }): Localized | undefined {
  const found = dimension === undefined ? card : card.dimensions.find(({ id }) => id === dimension);
  const grade = found?.grade ?? null;
  return grade !== null && grade > below ? { fr: `lettre ${grade}`, en: `letter ${grade}` } : undefined;
}

function endedJourney({ card }: Case, outcome: string): Localized | undefined {
  const journey = card.journeys.find((each) => each.outcome === outcome);
  return both(
    journey && `${journey.path} › ${journey.condition}${journey.obstacle === undefined ? '' : ` – ${journey.obstacle}`}`,
  );
}

function failedIndicator({ card }: Case, indicator: string): Localized | undefined {
  const all = card.dimensions.flatMap(({ indicators }) => indicators);
  return both(all.find(({ id, outcome }) => id === indicator && outcome === 'failed')?.message);
}

function newFinding({ comparison }: Case, indicator: string | undefined): Localized | undefined {
  const found = (comparison?.findings.new ?? []).filter((each) => indicator === undefined || each.indicator === indicator);
  const [first] = found;
  if (first === undefined) return undefined;
  const count = found.length - 1;
  const rest = count === 0 ? { fr: '', en: '' } : { fr: ` (et ${count} de plus)`, en: ` (and ${count} more)` };
  return { fr: `${first.indicator} ${first.message}${rest.fr}`, en: `${first.indicator} ${first.message}${rest.en}` };
}

const channelWords: Readonly<Record<(typeof humanChannels)[number], Localized>> = {
  phone: { fr: 'plus de téléphone trouvé', en: 'no phone is found any more' },
  counter: { fr: 'plus d’accueil physique trouvé', en: 'no counter is found any more' },
  post: { fr: 'plus d’adresse postale trouvée', en: 'no postal address is found any more' },
  relay: { fr: 'plus de service relais trouvé', en: 'no relay service is found any more' },
};

function lostChannel({ card, before }: Case, channel: string): Localized | undefined {
  const lost = humanChannels.find(
    (each) =>
      (channel === 'any' || channel === each) &&
      (before?.channels?.[each].length ?? 0) > 0 &&
      card.channels !== null &&
      card.channels[each].length === 0,
  );
  return lost && channelWords[lost];
}

function moreDocuments({ card, before }: Case, least: number): Localized | undefined {
  const [now, then] = [card.documents?.max, before?.documents?.max];
  if (now === undefined || then === undefined || now - then < least) return undefined;
  return { fr: `${now} pièces au plus, contre ${then}`, en: `at most ${now} documents, up from ${then}` };
}

function reason(rule: Rule, seen: Case): Localized | undefined {
  switch (rule.kind) {
    case 'grade':
      return lowGrade(seen, rule);
    case 'journey':
      return endedJourney(seen, rule.outcome);
    case 'failed':
      return failedIndicator(seen, rule.indicator);
    case 'new':
      return newFinding(seen, rule.indicator);
    case 'lost':
      return lostChannel(seen, rule.channel);
    case 'documents':
      return moreDocuments(seen, rule.more);
  }
}

function caseOf(card: Scorecard, baseline: Baseline | undefined): Case {
  const before = baseline?.get(card.procedure.id);
  if (before === undefined) return { card, before, comparison: undefined };
  const compared = compareScorecards(before, card);
  if (!compared.ok) throw new CannotRun(compared.message);
  return { card, before, comparison: compared.comparison };
}

/**
 * Rules that the scorecards break, one sentence for each rule and procedure. A procedure without a letter does not break a `grade` rule
 * (exit code 3 and `journey:blocked` tell it), nor does one that the baseline does not have break a rule that compares.
 */
export function brokenRules(rules: readonly Rule[], scorecards: readonly Scorecard[], baseline?: Baseline): readonly Localized[] {
  if (rules.length === 0) return [];
  return scorecards.flatMap((card) => {
    const seen = caseOf(card, baseline);
    return rules.flatMap((rule) => {
      const why = reason(rule, seen);
      if (why === undefined) return [];
      return [
        {
          fr: `Règle « ${rule.text} » non respectée par « ${card.procedure.title} » : ${why.fr}`,
          en: `Rule “${rule.text}” is broken by “${card.procedure.title}”: ${why.en}`,
        },
      ];
    });
  });
}
