import type { AuditedProcedure, JudgedIndicator } from '../model/audit.ts';
import type { JourneyOutcome, JourneySummary } from '../model/journey.ts';
import type { Lang, Localized } from '../model/localized.ts';
import type { Stability, UnstableFinding, UnstableIndicator, UnstableJourney } from '../model/stability.ts';
import type { Finding, Outcome } from '../model/verdict.ts';
import { say } from '../method/say.ts';
import { verdictWords } from '../method/verdict-words.ts';

/** What is kept of one replay to compare it with the others: small, whatever the evidence. */
export interface ReplayFacts {
  /** Outcome of each indicator; the value of a mere measure. */
  readonly indicators: ReadonlyMap<string, Outcome | number>;
  readonly findings: ReadonlyMap<string, { readonly indicator: string; readonly finding: Finding }>;
  readonly checkpoints: ReadonlySet<string>;
  /** By `<path>--<condition>`. */
  readonly journeys: ReadonlyMap<string, JourneyOutcome>;
}

type Told = JourneySummary & { readonly checkpoints: readonly { readonly id: string }[] };

const keyOf = ({ path, condition }: JourneySummary): string => `${path}--${condition}`;
const valueOf = ({ verdict }: JudgedIndicator): Outcome | number =>
  verdict.outcome === 'measured' ? verdict.value : verdict.outcome;

/** The facts of one replay, from its journeys and what the audits say of them. */
export function replayFacts({ indicators }: AuditedProcedure, journeys: readonly Told[]): ReplayFacts {
  return {
    indicators: new Map(indicators.map((judged) => [judged.indicator, valueOf(judged)])),
    findings: new Map(
      indicators.flatMap(({ indicator, findings }) => findings.map((finding) => [finding.id, { indicator, finding }] as const)),
    ),
    checkpoints: new Set(journeys.flatMap(({ checkpoints }) => checkpoints.map(({ id }) => id))),
    journeys: new Map(journeys.map((journey) => [keyOf(journey), journey.outcome])),
  };
}

const differ = (values: readonly unknown[]): boolean => new Set(values).size > 1;
const keysOf = <T>(maps: readonly ReadonlyMap<string, T>[]): readonly string[] => [
  ...new Set(maps.flatMap((map) => [...map.keys()])),
];

function unstableIndicators(replays: readonly ReplayFacts[]): readonly UnstableIndicator[] {
  const all = replays.map(({ indicators }) => indicators);
  return keysOf(all)
    .map((indicator) => ({ indicator, values: all.map((one) => one.get(indicator) ?? ('untested' as const)) }))
    .filter(({ values }) => differ(values));
}

function unstableJourneys(replays: readonly ReplayFacts[]): readonly UnstableJourney[] {
  const all = replays.map(({ journeys }) => journeys);
  return keysOf(all)
    .map((journey) => ({ journey, values: all.map((one) => one.get(journey) ?? ('failed' as const)) }))
    .filter(({ values }) => differ(values));
}

function seenIn({ findings, checkpoints }: ReplayFacts, finding: Finding): UnstableFinding['values'][number] {
  if (findings.has(finding.id)) return 'found';
  return finding.seenOn.some((checkpoint) => checkpoints.has(checkpoint)) ? 'not-found' : 'not-observed';
}

function unstableFindings(replays: readonly ReplayFacts[], lang: Lang): readonly UnstableFinding[] {
  const known = new Map(replays.toReversed().flatMap(({ findings }) => [...findings]));
  return [...known.values()]
    .map(({ indicator, finding }) => ({
      finding: finding.id,
      in: indicator,
      message: finding.message[lang],
      checkpoint: finding.checkpoint,
      values: replays.map((replay) => seenIn(replay, finding)),
    }))
    .filter(({ values }) => differ(values))
    .toSorted((a, b) => a.in.localeCompare(b.in, 'en', { numeric: true }) || (a.finding < b.finding ? -1 : 1));
}

/** Findings listed at most: a site that answers at random would fill the scorecard. */
const findingsListed = 200;

/** What the replays disagree on, the first one being the reference. Undefined when there is only one: nothing can be said then. */
export function stabilityOf(replays: readonly ReplayFacts[], lang: Lang): Stability | undefined {
  if (replays.length < 2) return undefined;
  const findings = unstableFindings(replays, lang);
  const omitted = findings.length - findingsListed;
  return {
    replays: replays.length,
    unstable: [...unstableJourneys(replays), ...unstableIndicators(replays), ...findings.slice(0, findingsListed)],
    ...(omitted > 0 ? { omitted } : {}),
  };
}

function contradiction(values: UnstableIndicator['values']): Localized {
  const told = values.map((value) => (typeof value === 'number' ? { fr: `${value}`, en: `${value}` } : verdictWords[value]));
  return say(
    `Verdict instable : les ${values.length} rejeux se contredisent (${told.map(({ fr }) => fr).join(', ')}).`,
    `Unstable verdict: the ${values.length} replays disagree (${told.map(({ en }) => en).join(', ')}).`,
  );
}

/** Values of an indicator over the replays, when they disagree. */
export function unstableValues(stability: Stability | undefined, id: string): UnstableIndicator['values'] | undefined {
  return stability?.unstable.find((one): one is UnstableIndicator => 'indicator' in one && one.indicator === id)?.values;
}

/** Outcomes of a journey over the replays, when they disagree. */
export function unstableOutcomes(
  stability: Stability | undefined,
  journey: JourneySummary,
): UnstableJourney['values'] | undefined {
  const id = keyOf(journey);
  return stability?.unstable.find((one): one is UnstableJourney => 'journey' in one && one.journey === id)?.values;
}

/**
 * The verdicts with those that the replays contradict left undecided: a letter rests on what every replay says (decision 0017). A measure,
 * which decides nothing, keeps its number. The first replay's findings stay, to be looked at.
 */
export function withoutContradictions(audited: AuditedProcedure, stability: Stability | undefined): AuditedProcedure {
  if (stability === undefined) return audited;
  const indicators = audited.indicators.map((judged): JudgedIndicator => {
    const values = unstableValues(stability, judged.indicator);
    if (values === undefined || judged.verdict.outcome === 'measured') return judged;
    return {
      ...judged,
      verdict: { outcome: 'cantTell', reason: contradiction(values), findings: judged.verdict.findings ?? [] },
    };
  });
  return { ...audited, indicators };
}
