import type { GridCheckpoint } from '../../src/audits/accessibility/page/read-page.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { ActCase } from './cases.ts';
import { axeFindings, gridOf, ownFindings, toReview, type BenchFinding } from './own.ts';
import { criteriaOf, drivenBy, isStatedByW3c } from './requirements.ts';
import { stateOf } from './state.ts';

/** The two things compared, in the order of the columns. */
export const engines = ['axe-core alone', 'Usager'] as const;
export type Engine = (typeof engines)[number];

/** One case, judged. */
export interface Judged {
  readonly act: ActCase;
  /** Findings that carry a success criterion of the rule. */
  readonly counted: Readonly<Record<Engine, readonly BenchFinding[]>>;
  /** What Usager finds on other criteria, and what it leaves to a person. */
  readonly beside: readonly string[];
}

/** One rule and its cases. */
export interface JudgedRule {
  readonly id: string;
  readonly name: string;
  readonly criteria: ReadonlySet<string>;
  /** False when W3C’s list gives it no success criterion and ours does. */
  readonly stated: boolean;
  readonly driven: string | undefined;
  readonly cases: readonly Judged[];
}

function recorded(act: ActCase, evidence: ReadonlyMap<ActCase, Evidence>): GridCheckpoint {
  const own = evidence.get(act);
  if (own === undefined) throw new Error(`no evidence of ${act.path}`);
  return stateOf(act.testcaseId, own);
}

function judge(act: ActCase, checkpoint: GridCheckpoint, criteria: ReadonlySet<string>): Judged {
  const carries = ({ wcag }: BenchFinding): boolean => wcag.some((criterion) => criteria.has(criterion));
  const grid = gridOf(checkpoint);
  const own = ownFindings(checkpoint, grid);
  const others = own.filter((finding) => !carries(finding)).map(({ by }) => by);
  const counted = { 'axe-core alone': axeFindings(checkpoint).filter(carries), Usager: own.filter(carries) };
  return { act, counted, beside: [...others, ...toReview(grid).map((check) => `to review: ${check}`)] };
}

/** Judges the cases of each rule. A finding counts when it carries one of the success criteria of the rule. */
export function judgeRules(cases: readonly ActCase[], evidence: ReadonlyMap<ActCase, Evidence>): readonly JudgedRule[] {
  return [...Map.groupBy(cases, ({ ruleId }) => ruleId)].map(([id, own]) => {
    const criteria = criteriaOf(own);
    const judged = own.map((act) => judge(act, recorded(act, evidence), criteria));
    return { id, name: own[0]?.ruleName ?? '', criteria, stated: isStatedByW3c(own), driven: drivenBy(id), cases: judged };
  });
}

/** How many failed examples are flagged, and how many of the others. */
export interface Tally {
  readonly failed: number;
  readonly flagged: number;
  readonly others: number;
  readonly wrong: number;
}

/** Counts over cases. */
export function tallyOf(cases: readonly Judged[], engine: Engine): Tally {
  const isFlagged = ({ counted }: Judged): boolean => counted[engine].length > 0;
  const failed = cases.filter(({ act }) => act.expected === 'failed');
  const others = cases.filter(({ act }) => act.expected !== 'failed');
  return {
    failed: failed.length,
    flagged: failed.filter(isFlagged).length,
    others: others.length,
    wrong: others.filter(isFlagged).length,
  };
}
