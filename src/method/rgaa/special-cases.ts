import { rgaaInForce } from './criteria.ts';
import type { SpecialCase } from './special-case.ts';

const byCriterion = Map.groupBy(rgaaInForce.specialCases, ({ criterion }) => criterion);

/** Special cases of a criterion, in the order of the official text. */
export function rgaaSpecialCases(id: string): readonly SpecialCase[] {
  return byCriterion.get(id) ?? [];
}
