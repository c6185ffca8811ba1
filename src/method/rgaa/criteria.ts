import { rgaa412 } from './4.1.2/index.ts';
import type { RgaaCriterion } from './criterion.ts';

/** The version in force, by which every grid is filled. */
export const rgaaInForce = rgaa412;

/** Version in force: 18 April 2023. */
export const rgaaVersion = rgaaInForce.version;

/** The thirteen themes, in order. */
export const rgaaThemes = rgaaInForce.themes;

/** The 106 criteria of RGAA 4.1.2, 1.1 to 13.12. */
export const rgaaCriteria: readonly RgaaCriterion[] = rgaaInForce.criteria;

const byId = new Map(rgaaCriteria.map((entry) => [entry.id, entry]));

/** The criterion, or undefined for a number that is not of RGAA 4.1.2. */
export function rgaaCriterion(id: string): RgaaCriterion | undefined {
  return byId.get(id);
}

/** Address of the official text of a criterion and its tests. */
export function rgaaCriterionUrl(id: string): string {
  return `${rgaaInForce.url}#${id}`;
}
