import type { ComparedFinding } from '../model/comparison.ts';
import type { Localized } from '../model/localized.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { compareScorecards } from '../scoring/index.ts';
import type { Baseline } from './baseline.ts';
import { CannotRun } from './errors.ts';
import type { Rule } from './fail-on.ts';
import { notWaived, type Case, type Reason } from './gate/case.ts';
import { newFinding } from './gate/new-findings.ts';
import { waiversOn, type Waivers } from './gate/waiver.ts';

/** A rule that a procedure breaks, in one sentence for each reader. */
export interface BrokenRule extends Localized {
  readonly rule: string;
  readonly procedure: string;
  /** What breaks it, the gravest first; empty for a letter, a journey, a channel or a number of documents. */
  readonly findings: readonly ComparedFinding[];
  /** True when accepting these findings would not be enough: a journey or an indicator breaks it too. */
  readonly notOnlyFindings?: true;
}

const humanChannels = ['phone', 'counter', 'post', 'relay'] as const;

const both = (text: string | undefined): Localized | undefined => (text === undefined ? undefined : { fr: text, en: text });

function lowGrade({ card }: Case, { dimension, below }: Rule & { readonly kind: 'grade' }): Reason | undefined {
  const found = dimension === undefined ? card : card.dimensions.find(({ id }) => id === dimension);
  const grade = found?.grade ?? null;
  return grade !== null && grade > below ? { fr: `lettre ${grade}`, en: `letter ${grade}` } : undefined;
}

/** A letter that is no longer given counts: what is not observed any more is no progress. */
function worseLetter({ comparison }: Case, dimension: string | undefined): Reason | undefined {
  const all = comparison === undefined ? [] : [comparison.overall, ...comparison.dimensions];
  const worse = all.filter(({ id, change }) => (change === 'worse' || change === 'lost') && (dimension ?? id) === id);
  if (worse.length === 0) return undefined;
  const [fr, en] = (['plus de lettre', 'no letter any more'] as const).map((none) =>
    worse.map(({ id, before, after }) => `${id} ${before} → ${after ?? none}`).join(', '),
  );
  return { fr: fr ?? '', en: en ?? '' };
}

/** A journey that ended so in a later replay only: a rule that waits for it must not depend on which replay came first. */
function endedOnce({ card }: Case, outcome: string): Reason | undefined {
  const found = card.stability?.unstable.find((one) => 'journey' in one && one.values.some((value) => value === outcome));
  if (found === undefined || !('journey' in found)) return undefined;
  const times = found.values.filter((value) => value === outcome).length;
  const name = found.journey.replace('--', ' › ');
  return {
    fr: `${name} – dans ${times} rejeu(x) sur ${found.values.length}`,
    en: `${name} – in ${times} of ${found.values.length} replays`,
  };
}

function endedJourney(seen: Case, outcome: string): Reason | undefined {
  const journey = seen.card.journeys.find((each) => each.outcome === outcome);
  if (journey === undefined) return endedOnce(seen, outcome);
  return both(`${journey.path} › ${journey.condition}${journey.obstacle === undefined ? '' : ` – ${journey.obstacle}`}`);
}

const allFindings = (card: Scorecard): readonly ComparedFinding[] =>
  card.dimensions.flatMap(({ indicators }) =>
    indicators.flatMap(({ id, findings }) => findings.map((finding) => ({ ...finding, indicator: id }))),
  );

function failedIndicator(seen: Case, indicator: string): Reason | undefined {
  const { card, waivers } = seen;
  const found = card.dimensions.flatMap(({ indicators }) => indicators).find(({ id }) => id === indicator);
  if (found?.outcome !== 'failed' || waivers.ofIndicator(card.procedure.id, indicator) !== undefined) return undefined;
  const findings = found.findings.map((finding) => ({ ...finding, indicator }));
  const left = notWaived(seen, findings);
  // Every finding accepted, the verdict stays as it is and the rule is not broken by it.
  if (findings.length > 0 && left.length === 0) return undefined;
  return { fr: found.message, en: found.message, findings: left };
}

function provedCriterion(seen: Case, criterion: string | undefined): Reason | undefined {
  const proved = (seen.card.accessibility?.rgaa.criteria ?? []).filter(
    ({ id, status }) => status === 'NC' && (criterion ?? id) === id,
  );
  const byId = new Map(allFindings(seen.card).map((finding) => [finding.id, finding]));
  const broken = proved.flatMap(({ id, findings }) => {
    const known = findings.flatMap((finding) => byId.get(finding) ?? []);
    const left = notWaived(seen, known);
    return known.length > 0 && left.length === 0 ? [] : [{ id, left }];
  });
  if (broken.length === 0) return undefined;
  const ids = broken.map(({ id }) => id).join(', ');
  const findings = [...new Set(broken.flatMap(({ left }) => left))];
  return { fr: `critère du RGAA prouvé non conforme : ${ids}`, en: `RGAA criterion proved not compliant: ${ids}`, findings };
}

const channelWords: Readonly<Record<(typeof humanChannels)[number], Localized>> = {
  phone: { fr: 'plus de téléphone trouvé', en: 'no phone is found any more' },
  counter: { fr: 'plus d’accueil physique trouvé', en: 'no counter is found any more' },
  post: { fr: 'plus d’adresse postale trouvée', en: 'no postal address is found any more' },
  relay: { fr: 'plus de service relais trouvé', en: 'no relay service is found any more' },
};

function lostChannel({ card, before }: Case, channel: string): Reason | undefined {
  const lost = humanChannels.find(
    (each) =>
      (channel === 'any' || channel === each) &&
      (before?.channels?.[each].length ?? 0) > 0 &&
      card.channels !== null &&
      card.channels[each].length === 0,
  );
  return lost && channelWords[lost];
}

function moreDocuments({ card, before }: Case, least: number): Reason | undefined {
  const [now, then] = [card.documents?.max, before?.documents?.max];
  if (now === undefined || then === undefined || now - then < least) return undefined;
  return { fr: `${now} pièces au plus, contre ${then}`, en: `at most ${now} documents, up from ${then}` };
}

function reason(rule: Rule, seen: Case): Reason | undefined {
  switch (rule.kind) {
    case 'grade':
      return lowGrade(seen, rule);
    case 'worse':
      return worseLetter(seen, rule.dimension);
    case 'journey':
      return endedJourney(seen, rule.outcome);
    case 'failed':
      return failedIndicator(seen, rule.indicator);
    case 'criterion':
      return provedCriterion(seen, rule.criterion);
    case 'new':
      return newFinding(seen, rule);
    case 'lost':
      return lostChannel(seen, rule.channel);
    case 'documents':
      return moreDocuments(seen, rule.more);
  }
}

function caseOf(card: Scorecard, baseline: Baseline | undefined, waivers: Waivers): Case {
  const before = baseline?.get(card.procedure.id);
  if (before === undefined) return { card, before, comparison: undefined, waivers };
  const compared = compareScorecards(before, card);
  if (!compared.ok) throw new CannotRun(compared.message);
  return { card, before, comparison: compared.comparison, waivers };
}

/**
 * Rules that the scorecards break, one sentence for each rule and procedure, what is waived left out. A procedure without a letter does
 * not break a `grade` rule (exit code 3 and `journey:blocked` tell it), nor does one that the baseline does not have break a rule that
 * compares.
 */
export function brokenRules(
  rules: readonly Rule[],
  scorecards: readonly Scorecard[],
  baseline?: Baseline,
  waivers: Waivers = waiversOn([], ''),
): readonly BrokenRule[] {
  if (rules.length === 0) return [];
  return scorecards.flatMap((card) => {
    const seen = caseOf(card, baseline, waivers);
    const { id, title } = card.procedure;
    return rules.flatMap((rule) => {
      const why = reason(rule, seen);
      if (why === undefined || waivers.ofRule(id, rule.text) !== undefined) return [];
      return [
        {
          rule: rule.text,
          procedure: id,
          findings: why.findings ?? [],
          ...(why.notOnlyFindings === true ? { notOnlyFindings: true as const } : {}),
          fr: `Règle « ${rule.text} » non respectée par « ${title} » : ${why.fr}`,
          en: `Rule “${rule.text}” is broken by “${title}”: ${why.en}`,
        },
      ];
    });
  });
}
