import type { Localized } from '../../model/localized.ts';

/** One row: number, WCAG 2.1 success criteria it rests on (spaces between), our own short title in French and English. */
export type CriterionRow = readonly [id: string, wcag: string, fr: string, en: string];

/** A criterion of RGAA 4.1.2. Titles are ours and short: the official wording is DINUM’s page. */
export interface RgaaCriterion {
  /** `1.1`… `13.12`. */
  readonly id: string;
  /** 1–13. */
  readonly theme: number;
  readonly title: Localized;
  /** Numbers of WCAG success criteria, as RGAA 4.1.2 gives them. */
  readonly wcag: readonly string[];
}
