import type { JourneyOutcome, LighthouseResult } from './journey.ts';
import type { Letter } from './method.ts';
import type { Procedure } from './scenario.ts';
import type { ScoredAccessibility } from './scorecard/accessibility.ts';
import type { ScoredChannels } from './scorecard/channels.ts';
import type { ScoredDimension } from './scorecard/dimension.ts';
import type { ScoredDocuments } from './scorecard/documents.ts';
import type { ScoredJourney } from './scorecard/journey.ts';
import type { ScoredLanguage } from './scorecard/language.ts';
import type { Stability } from './stability.ts';

export type { ScoredViolation } from './scorecard/accessibility.ts';
export type { ScoredChannel, ScoredLocator } from './scorecard/channels.ts';
export type { ScoredDimension, ScoredIndicator } from './scorecard/dimension.ts';
export type { ScoredFinding, ScoredOccurrence } from './scorecard/finding.ts';
export type { ScoredGrid, ScoredGridPage } from './scorecard/grid.ts';
export type { ScenarioLine, ScoredJourney } from './scorecard/journey.ts';
export type { ScoredPassage } from './scorecard/language.ts';

/** One procedure's result under one version of the method (`scorecard.json`). */
export interface Scorecard {
  readonly schema: 'usager/scorecard/1';
  readonly lang: 'fr' | 'en';
  readonly method: { readonly version: string };
  /** Version of the rules that name findings: ids of two versions are not compared. Absent from scorecards computed before they were numbered. */
  readonly identity?: number;
  readonly procedure: Procedure;
  readonly run: {
    readonly startedAt: string;
    readonly durationMs: number;
    readonly usager: string;
    readonly browser: string;
    readonly axe: string;
    readonly lighthouse?: string;
  };
  readonly outcome: JourneyOutcome;
  readonly grade: Letter | null;
  readonly gradeReason: string;
  readonly dimensions: readonly ScoredDimension[];
  readonly accessibility: ScoredAccessibility | null;
  readonly language: ScoredLanguage | null;
  readonly documents: ScoredDocuments | null;
  readonly channels: ScoredChannels | null;
  readonly journeys: readonly ScoredJourney[];
  /** What the replays disagree on. Absent when each journey was replayed once. */
  readonly stability?: Stability;
  readonly lighthouse: readonly LighthouseResult[];
}
