import type { Violation } from '../../model/inventory.ts';
import { draftOf, isWcagRule, wcagOf } from './axe-findings.ts';
import type { AxeFinding } from './axe-findings.ts';

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

/**
 * Violations of all states, one per rule, gravest first: rules of WCAG levels A and AA and rules that prove an RGAA criterion.
 * `count` is of distinct components: the same one met on twelve states counts once.
 */
export function groupViolations(findings: readonly AxeFinding[]): readonly Violation[] {
  const kept = findings.filter((finding) => finding.proves.length > 0 || isWcagRule(finding.tags));
  const byRule = Map.groupBy(kept, (finding) => finding.rule);
  return [...byRule]
    .map(([rule, own]) => violationOf(rule, own))
    .filter((violation) => violation !== undefined)
    .toSorted(
      (one, other) =>
        gravest.indexOf(one.impact) - gravest.indexOf(other.impact) ||
        other.count - one.count ||
        one.rule.localeCompare(other.rule, 'en'),
    );
}
