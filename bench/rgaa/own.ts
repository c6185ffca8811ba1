import { wcagOf, violationsOn } from '../../src/audits/accessibility/axe-findings.ts';
import { rgaaChecks } from '../../src/audits/accessibility/checks/index.ts';
import { besideGrid } from '../../src/audits/accessibility/grid/beside.ts';
import { judgeGrid, type JudgedGrid } from '../../src/audits/accessibility/grid/grid.ts';
import type { GridCheckpoint } from '../../src/audits/accessibility/page/read-page.ts';
import { groupOwn, groupViolations } from '../../src/audits/accessibility/violations.ts';
import { axeOptions } from '../../src/capture/in-page/run-axe.ts';
import { rgaaCriterion } from '../../src/method/rgaa/criteria.ts';

/** Something an engine says is wrong on a page. */
export interface BenchFinding {
  /** `axe: image-alt`, `usager: decorative-named`. */
  readonly by: string;
  /** RGAA criteria that it proves not compliant. */
  readonly rgaa: readonly string[];
  /** Success criteria that it carries. */
  readonly wcag: readonly string[];
  readonly selector: string;
}

/** What axe-core finds by itself: violations only, of the rules that it runs by default, by its own tags. */
export function axeFindings({ evidence: { axe } }: GridCheckpoint): readonly BenchFinding[] {
  if (!axe.ok) throw new Error(`axe-core could not run: ${axe.error}`);
  return axe.value.violations
    .filter(({ rule }) => !Object.hasOwn(axeOptions.rules, rule))
    .map(({ rule, tags, nodes }) => ({
      by: `axe: ${rule}`,
      rgaa: [],
      wcag: wcagOf(tags),
      selector: nodes[0]?.selector ?? '',
    }));
}

/** A state as the grid of a procedure judges it, alone. A check that throws is a bug: it stops the benchmark. */
export function gridOf(checkpoint: GridCheckpoint): JudgedGrid {
  const grid = judgeGrid([checkpoint], rgaaChecks);
  if (grid.gaps.length > 0) throw new Error(JSON.stringify(grid.gaps));
  return grid;
}

const criteriaOf = (rgaa: readonly string[]): readonly string[] => rgaa.flatMap((id) => rgaaCriterion(id)?.wcag ?? []);

/** What Usager calls a violation: what axe proves by its trust list and what our own checks prove. Without success criterion, that of its RGAA criteria. */
export function ownFindings(checkpoint: GridCheckpoint, { own, facts }: JudgedGrid): readonly BenchFinding[] {
  const violations = [...groupViolations(violationsOn(checkpoint)), ...groupOwn(own)].map(
    ({ engine, rule, rgaa, wcag, findings }) => ({
      by: `${engine}: ${rule}`,
      rgaa,
      // A check of ours without success criterion proves what RGAA asks for beyond WCAG.
      wcag: wcag.length > 0 || engine === 'usager' ? wcag : criteriaOf(rgaa),
      selector: findings[0]?.selector ?? '',
    }),
  );
  const beside = besideGrid([checkpoint], facts).filter(({ status }) => status === 'NC');
  return [
    ...violations,
    ...beside.map(({ criterion, decidedBy, findings }) => ({
      by: `${decidedBy}, beside the grid`,
      rgaa: [],
      wcag: [criterion],
      selector: findings[0]?.selector ?? '',
    })),
  ];
}

/** What our own checks leave to a person: never counted, printed for whoever writes them. */
export const toReview = ({ own }: JudgedGrid): readonly string[] => [
  ...new Set(own.filter(({ proved }) => !proved).map(({ check }) => `${check.id} [${check.criterion}]`)),
];
