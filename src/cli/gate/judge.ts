import type { Scorecard } from '../../model/scorecard.ts';
import type { Baseline } from '../baseline.ts';
import { brokenRules, type BrokenRule } from '../broken-rules.ts';
import { isComparing, type Rule } from '../fail-on.ts';
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
  /** Rules that compare, and had nothing to compare with: they said nothing of this run, or of a procedure. */
  readonly notApplied: readonly NotApplied[];
}

/** A rule that was not applied: to the whole run when there is no baseline, to one procedure when the baseline does not have it. */
export interface NotApplied {
  readonly rule: string;
  readonly why: 'no-baseline' | 'procedure-not-in-baseline';
  readonly procedure?: string;
}

function notAppliedOf(
  rules: readonly Rule[],
  scorecards: readonly Scorecard[],
  baseline: Baseline | undefined,
): readonly NotApplied[] {
  const comparing = rules.filter(isComparing).map(({ text: rule }) => rule);
  if (baseline === undefined) return comparing.map((rule) => ({ rule, why: 'no-baseline' }));
  const absent = scorecards.map(({ procedure }) => procedure.id).filter((id) => !baseline.has(id));
  return absent.flatMap((procedure) => comparing.map((rule) => ({ rule, why: 'procedure-not-in-baseline' as const, procedure })));
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
  const notApplied = notAppliedOf(rules, scorecards, baseline);
  return { broken, expired: waivers.expired, unused, waived, notApplied };
}

/** Nothing to say: no rule, no waiver. */
export const openGate: Judgement = { broken: [], expired: [], unused: [], waived: [], notApplied: [] };

/** True when the gate is closed: exit code 1. */
export const isClosed = ({ broken, expired }: Judgement): boolean => broken.length + expired.length > 0;
