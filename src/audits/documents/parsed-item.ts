import type { StatedDetails } from './details.ts';
import type { Subject } from './subject.ts';

/** One document read from a line. */
export interface ParsedItem {
  /** As written, cleaned; at most 300 characters. */
  readonly label: string;
  /** Canonical kind, or `other`. */
  readonly kind: string;
  /** Kinds of the alternatives, the first one’s included. */
  readonly kinds: readonly string[];
  readonly subject: Subject;
  readonly status: 'required' | 'conditional' | 'optional';
  readonly condition?: string;
  /** What may be given instead, as written; empty when only one document will do. */
  readonly alternatives: readonly string[];
  /** Copies, form, age, file: only when something is said of them. */
  readonly details?: StatedDetails;
}
