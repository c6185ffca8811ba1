import type { Quote } from './inventory.ts';

export type StatementStatus = 'total' | 'partial' | 'none';

/** The parts of an accessibility statement whose headings are obligatory (RGAA 4.1.2, obligations; arrêté of 20 September 2019). */
export type StatementPart =
  | 'status'
  | 'results'
  | 'not-accessible'
  | 'non-conformities'
  | 'derogations'
  | 'exempt'
  | 'establishment'
  | 'technologies'
  | 'environment'
  | 'tools'
  | 'pages'
  | 'contact'
  | 'recourse';

/** A list that the statement gives under one of its headings. */
export interface StatementList {
  /** True when its heading was found. */
  readonly heading: boolean;
  /** Items as written, at most 40, each of at most 300 characters. */
  readonly items: readonly Quote[];
  /** Items found, kept or not. */
  readonly total: number;
  /** Words that say that the list is empty (“Néant”). */
  readonly none?: Quote;
}

/** A way to reach the service about accessibility. Only `form` and `email` are what RGAA asks for; `person` is somebody named for it. */
export interface StatementContact extends Quote {
  readonly kind: 'form' | 'email' | 'phone' | 'post' | 'person';
  readonly href?: string;
}

/** The way to the Défenseur des droits; `channels` are those of the obligatory wording that are given, and the phone. */
export interface StatementRecourse extends Quote {
  readonly channels: readonly ('form' | 'delegate' | 'post' | 'phone')[];
}

export interface StatementPlan extends Quote {
  readonly plan: 'multi-year' | 'yearly';
  /** Absent when the plan is named without link. */
  readonly href?: string;
}

/** The five tests that make a statement receivable (DINUM, “Vos démarches essentielles”). */
export type StatementTestId = 'status' | 'contact' | 'sample' | 'rate' | 'audit';

export interface StatementTest {
  readonly id: StatementTestId;
  /** `not-observed`: the page was cut, or says that it stands elsewhere. */
  readonly outcome: 'yes' | 'no' | 'not-observed';
  readonly quote?: string;
}

/** What is declared and cannot hold, given the criteria proved not compliant on the states of the journey. */
export interface StatementContradiction {
  /** `total`: “totalement conforme” or 100 % of the criteria. `rate`: a rate above the ceiling. */
  readonly declared: 'total' | 'rate';
  /** Criteria proved not compliant. */
  readonly proved: readonly string[];
}

/** What the page of the statement says, part by part. Everything is absent when it was not read. */
export interface StatementDetails {
  /** Checkpoint where its page was read. */
  readonly checkpoint?: string;
  /** False when it is linked and its page was not read. */
  readonly read?: boolean;
  /** The mention that the first page of the journey must bear; `sameAsStatement` only when both say a status. */
  readonly firstPage?: {
    readonly checkpoint: string;
    readonly status?: StatementStatus;
    readonly quote?: string;
    readonly sameAsStatement?: boolean;
  };
  readonly rgaaVersion?: string;
  /** Who made the audit, as written; `en interne` included. */
  readonly auditor?: Quote & { readonly name: string };
  /** Date of the audit, when it is given apart: `YYYY-MM-DD` or `YYYY-MM`. */
  readonly auditDate?: string;
  /** `criteria`: the declared rate is said to be of the criteria; else its base is not said. */
  readonly rateOf?: 'criteria';
  /** Mean rate of the pages, 0–100. */
  readonly meanRate?: number;
  /** Obligatory headings, in the official order, each found or not. */
  readonly parts?: readonly { readonly part: StatementPart; readonly found: boolean; readonly quote?: string }[];
  readonly nonConformities?: StatementList;
  readonly derogations?: StatementList;
  readonly exempt?: StatementList;
  /** Pages that the audit looked at. */
  readonly pages?: StatementList;
  readonly contacts?: readonly StatementContact[];
  readonly recourse?: StatementRecourse;
  readonly plans?: readonly StatementPlan[];
  readonly tests?: readonly StatementTest[];
  /**
   * Highest rate that the proofs leave, 0–100: with n criteria proved not compliant among at most 106 applicable ones, (106 − n) / 106.
   * A bound on what is declared, never a rate of ours; absent when nothing is proved or no rate is declared.
   */
  readonly ceiling?: number;
  readonly contradiction?: StatementContradiction;
}
