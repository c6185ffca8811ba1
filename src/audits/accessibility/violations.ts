import type { Violation } from '../../model/inventory.ts';
import { identify } from '../identity.ts';
import { draftOf, isWcagRule, wcagOf } from './axe-findings.ts';
import type { AxeFinding } from './axe-findings.ts';
import type { OwnFinding } from './grid/own-findings.ts';

const gravest = ['critical', 'serious', 'moderate', 'minor'] as const;

function violationOf(rule: string, findings: readonly AxeFinding[]): Violation | undefined {
  const [first] = findings;
  if (first === undefined) return undefined;
  return {
    rule,
    engine: 'axe',
    impact: gravest.find((impact) => findings.some((finding) => finding.impact === impact)) ?? 'moderate',
    wcag: wcagOf(first.tags),
    rgaa: [...new Set(findings.flatMap((finding) => finding.proves))],
    help: first.help,
    count: new Set(findings.map((finding) => finding.place)).size,
    findings: findings.map(draftOf),
  };
}

/** Gravest first, then by number of components. */
export function inOrder(violations: readonly Violation[]): readonly Violation[] {
  return violations.toSorted(
    (one, other) =>
      gravest.indexOf(one.impact) - gravest.indexOf(other.impact) ||
      other.count - one.count ||
      one.rule.localeCompare(other.rule, 'en'),
  );
}

/**
 * Violations of all states, one per rule: rules of WCAG levels A and AA and rules that prove an RGAA criterion.
 * `count` is of distinct components: the same one met on twelve states counts once.
 */
export function groupViolations(findings: readonly AxeFinding[]): readonly Violation[] {
  const kept = findings.filter((finding) => finding.proves.length > 0 || isWcagRule(finding.tags));
  const byRule = Map.groupBy(kept, (finding) => finding.rule);
  return [...byRule].map(([rule, own]) => violationOf(rule, own)).filter((violation) => violation !== undefined);
}

/** Undecided findings kept: a page of text over pictures has hundreds. */
const undecidedKept = 1000;

/** Findings of 4.3 that there would be if axe could decide: it found the components and could not say. */
export function undecidedIn(
  findings: readonly AxeFinding[],
): readonly { readonly id: string; readonly seenOn: readonly string[] }[] {
  const drafts = findings.filter(({ reviews, tags }) => reviews.length > 0 || isWcagRule(tags)).map(draftOf);
  return identify('4.3', drafts)
    .slice(0, undecidedKept)
    .map(({ id, seenOn }) => ({ id, seenOn }));
}

/** What our own checks proved, one per check. */
export function groupOwn(findings: readonly OwnFinding[]): readonly Violation[] {
  const byCheck = Map.groupBy(
    findings.filter(({ proved }) => proved),
    ({ check }) => check,
  );
  return [...byCheck].map(([check, own]): Violation => ({
    rule: check.id,
    engine: 'usager',
    impact: check.impact,
    wcag: check.wcag,
    rgaa: [check.criterion],
    help: check.message,
    count: new Set(own.map(({ place }) => place)).size,
    findings: own.map(({ draft }) => draft),
  }));
}
