import type { Localized } from '../../model/localized.ts';

/**
 * One row: number, how many tests it has (they are numbered from 1), WCAG 2.1 success criteria it rests on (spaces between), our own short
 * title in French and English.
 */
export type CriterionRow = readonly [id: string, tests: number, wcag: string, fr: string, en: string];

/** A criterion of the RGAA. Titles are ours and short: the official wording is DINUM’s page. */
export interface RgaaCriterion {
  /** `1.1`… `13.12`. */
  readonly id: string;
  /** 1–13. */
  readonly theme: number;
  readonly title: Localized;
  /** Numbers of its tests: `1.1.1`… */
  readonly tests: readonly string[];
  /** Numbers of WCAG success criteria, as RGAA 4.1.2 gives them. */
  readonly wcag: readonly string[];
  /** The lowest level of what it rests on: RGAA 4 has no levels of its own. */
  readonly level: 'A' | 'AA';
  /** Clauses of EN 301 549. */
  readonly en301549: readonly string[];
  readonly hasSpecialCases: boolean;
}
