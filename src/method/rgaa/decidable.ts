import { rgaaInForce } from './criteria.ts';
import type { Decidable } from './decidability.ts';

/** How far a criterion can be decided without a person, by Usager’s own reading; undefined for a number that is not of the version in force. */
export function rgaaDecidable(id: string): Decidable | undefined {
  return rgaaInForce.decidable.get(id);
}
