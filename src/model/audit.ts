import type { EvidenceKind } from './evidence.ts';
import type { Inventories } from './inventory.ts';
import type { Checkpoint, JourneySummary } from './journey.ts';
import type { Procedure } from './scenario.ts';
import type { Finding, Verdict } from './verdict.ts';

/** What an audit may know besides the checkpoints. */
export interface AuditContext {
  readonly procedure: Procedure;
  readonly journeys: readonly JourneySummary[];
  readonly inventory: Inventories;
}

/**
 * A pure function from checkpoints to one verdict for one indicator. It receives only the evidence kinds that it declares; a
 * kind may still be `Captured` not ok. An audit that throws becomes `cantTell` with the reason.
 */
export interface Audit<K extends EvidenceKind = EvidenceKind> {
  /** Indicator id, `1.1`… `8.5`. */
  readonly indicator: string;
  readonly requires: readonly K[];
  evaluate(checkpoints: readonly Checkpoint<K>[], context: AuditContext): Verdict;
}

/** A verdict whose findings have been given their stable identity. */
export interface JudgedIndicator {
  readonly indicator: string;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** Checkpoints on which evidence that the audit reads is missing: finding nothing there says nothing. */
  readonly unread?: readonly string[];
}

/** Everything the audits say of one procedure. */
export interface AuditedProcedure {
  readonly indicators: readonly JudgedIndicator[];
  readonly inventory: Inventories;
}
