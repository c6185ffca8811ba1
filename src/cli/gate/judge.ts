import type { Scorecard } from '../../model/scorecard.ts';
import type { Baseline } from '../baseline.ts';
import { brokenRules, type BrokenRule } from '../broken-rules.ts';
import type { Rule } from '../fail-on.ts';
import { waiversOn, type Waiver } from './waiver.ts';

/** A finding of the run that somebody accepts. It stays in the reports, and in every letter. */
export interface WaivedFinding {
  readonly procedure: string;
  readonly finding: string;
  readonly indicator: string;
  readonly waiver: Waiver;
}

/** What the gate says of a run. */
export interface Judgement {
  readonly broken: readonly BrokenRule[];
  /** Waivers whose day is past: they accept nothing, and fail the gate. */
  readonly expired: readonly Waiver[];
  /** Waivers that match nothing of this run, although their procedure is in it. */
  readonly unused: readonly Waiver[];
  readonly waived: readonly WaivedFinding[];
}

/** Applies rules and waivers to scorecards. `today`: `YYYY-MM-DD`. */
export function judge(
  rules: readonly Rule[],
  scorecards: readonly Scorecard[],
  baseline: Baseline | undefined,
  given: readonly Waiver[],
  today: string,
): Judgement {
  const waivers = waiversOn(given, today);
  const broken = brokenRules(rules, scorecards, baseline, waivers);
  const waived = scorecards.flatMap(({ procedure: { id: procedure }, dimensions }) =>
    dimensions.flatMap(({ indicators }) =>
      indicators.flatMap(({ id: indicator, findings }) =>
        findings.flatMap(({ id: finding }) => {
          const waiver = waivers.ofFinding(procedure, indicator, finding);
          return waiver === undefined ? [] : [{ procedure, finding, indicator, waiver }];
        }),
      ),
    ),
  );
  const here = new Set(scorecards.map(({ procedure }) => procedure.id));
  const used = waivers.used();
  const unused = given.filter(
    (waiver) =>
      !used.has(waiver) && !waivers.expired.includes(waiver) && (waiver.procedure === undefined || here.has(waiver.procedure)),
  );
  return { broken, expired: waivers.expired, unused, waived };
}

/** Nothing to say: no rule, no waiver. */
export const openGate: Judgement = { broken: [], expired: [], unused: [], waived: [] };

/** True when the gate is closed: exit code 1. */
export const isClosed = ({ broken, expired }: Judgement): boolean => broken.length + expired.length > 0;
