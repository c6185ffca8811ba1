import type { Localized } from '../model/localized.ts';
import type { Unit } from './unit.ts';

/** What may stop a reader. Each is shown with its words and what to do; none weighs in a letter unless the method says so. */
export const signs = [
  'long-sentence',
  'unexplained-acronym',
  'jargon',
  'legal-reference',
  'passive',
  'double-negation',
  'nominalisation',
  'impersonal-injunction',
  'nested-conditions',
  'parenthesis',
  'wall-of-text',
  'unhelpful-error',
  'capitals',
  'empty-link',
  'inconsistent-name',
  'reader-not-addressed',
] as const;

export type SignId = (typeof signs)[number];

/** One place of a text that may stop its reader. */
export interface Sign {
  readonly sign: SignId;
  /** Where it stands in the unit's text (UTF-16 offsets; `end` is exclusive). */
  readonly start: number;
  readonly end: number;
  /** What to do about it, one sentence. Never a rewritten text. */
  readonly advice: Localized;
  /** Plain equivalent of a term, known acronym written out. */
  readonly plain?: string;
}

/** Looks for one thing in one unit. Pure, and linear in the length of the text. */
export type Detector = (unit: Unit) => readonly Sign[];

/** A sign and the unit (index) that it stands in. */
export interface PlacedSign extends Sign {
  readonly unit: number;
}

/** Looks for one thing over all units that a person meets: acronyms never explained, one thing under several names. */
export type JourneyDetector = (units: readonly Unit[]) => readonly PlacedSign[];
