import { accessibilityInventory } from '../../src/audits/accessibility/inventory.ts';
import { wcagOf } from '../../src/audits/accessibility/axe-findings.ts';
import { rgaaCriterion } from '../../src/method/rgaa/criteria.ts';
import type { Checkpoint } from '../../src/model/journey.ts';
import { procedureOf } from '../extraction/subject.ts';

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

/** What axe-core finds by itself: violations only, by its own tags, levels A to AAA. */
export function axeFindings(checkpoint: Checkpoint<'axe'>): readonly BenchFinding[] {
  const { axe } = checkpoint.evidence;
  if (!axe.ok) return [];
  return axe.value.violations.map(({ rule, tags, nodes }) => ({
    by: `axe: ${rule}`,
    rgaa: [],
    wcag: wcagOf(tags),
    selector: nodes[0]?.selector ?? '',
  }));
}

const criteriaOf = (rgaa: readonly string[]): readonly string[] => rgaa.flatMap((id) => rgaaCriterion(id)?.wcag ?? []);

/** What Usager proves: the violations of its inventory. A violation without success criterion of its own takes those of its RGAA criteria. */
export function ownFindings(checkpoint: Checkpoint): readonly BenchFinding[] {
  const { violations } = accessibilityInventory([checkpoint], { procedure: procedureOf('act', 'ACT'), journeys: [] });
  return violations.map(({ engine, rule, rgaa, wcag, findings }) => ({
    by: `${engine}: ${rule}`,
    rgaa,
    wcag: wcag.length > 0 ? wcag : criteriaOf(rgaa),
    selector: findings[0]?.selector ?? '',
  }));
}
