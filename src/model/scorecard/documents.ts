import type { DocumentItem } from '../inventory.ts';

/** The supporting documents asked for. */
export interface ScoredDocuments {
  readonly required: number;
  readonly conditional: number;
  readonly min: number;
  readonly max: number;
  readonly avoidable: number;
  readonly items: readonly (DocumentItem & { readonly findings: readonly string[] })[];
}
