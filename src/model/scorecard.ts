import type { Rect } from './evidence.ts';
import type { ContactDistances } from './contact-distance.ts';
import type { DocumentItem, LocatorItem, PhoneItem, StatementFacts } from './inventory.ts';
import type { JourneyOutcome, LighthouseResult } from './journey.ts';
import type { HardPassage, LanguageApart, LanguageCheckpoint, LanguageOffer, LanguagePath, LengthBin } from './language.ts';
import type { DimensionId, Letter } from './method.ts';
import type { Procedure } from './scenario.ts';
import type { GridBounds, GridStatus, ReviewItem } from './rgaa-grid.ts';
import type { RgaaSample } from './rgaa-sample.ts';
import type { Stability } from './stability.ts';
import type { Outcome } from './verdict.ts';

/** A finding as printed: its message in the run's language. */
export interface ScoredFinding {
  readonly id: string;
  readonly checkpoint: string;
  readonly message: string;
  readonly selector?: string;
  readonly frame?: string;
  readonly quote?: string;
  /** The words of the quote that are meant, when they are not all of it. */
  readonly found?: string;
  /** Path of the picture from the procedure's folder. */
  readonly screenshot?: string;
  readonly rect?: Rect;
  readonly requirement?: string;
  readonly impact?: string;
  readonly seenOn: readonly string[];
  /**
   * Each time that it was seen, when more than once, in the order of the journeys; at most 50. Absent from scorecards made before they were kept, as
   * `occurrenceCount` is unless some were left out.
   */
  readonly occurrences?: readonly ScoredOccurrence[];
  readonly occurrenceCount?: number;
  /** Accepted by a waiver of `usager.config.yaml`: noted in reports alone, never in `scorecard.json`; it changes no letter. */
  readonly waived?: { readonly reason: string; readonly owner: string; readonly expires: string };
}

/** Once that a finding was seen; what is as the finding says is not said again. */
export interface ScoredOccurrence {
  readonly checkpoint: string;
  readonly selector?: string;
  readonly frame?: string;
  readonly rect?: Rect;
  readonly screenshot?: string;
}

export interface ScoredIndicator {
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly weight: 0 | 1;
  /** True for an indicator without official threshold: a number, no verdict (its `outcome` is then `inapplicable`). */
  readonly measured: boolean;
  readonly value?: number;
  readonly unit?: string;
  readonly message: string;
  readonly source: string;
  readonly ours: boolean;
  /** True when the replays disagree on it: its outcome is then `cantTell`, or its value that of the first replay. */
  readonly unstable?: true;
  readonly findings: readonly ScoredFinding[];
  /** States on which evidence that the indicator reads is missing: finding nothing there says nothing. */
  readonly unread?: readonly string[];
}

export interface ScoredDimension {
  readonly id: DimensionId;
  readonly title: string;
  readonly grade: Letter | null;
  readonly gradeReason: string;
  /** 0–1: share of the dimension's weight that was observed. */
  readonly coverage: number;
  /** 0–1, null when nothing carried points. */
  readonly points: number | null;
  readonly indicators: readonly ScoredIndicator[];
}

export interface ScoredViolation {
  readonly rule: string;
  readonly engine: string;
  readonly impact: string;
  readonly wcag: readonly string[];
  readonly rgaa: readonly string[];
  readonly help: string;
  readonly count: number;
  readonly findings: readonly string[];
}

/** RGAA’s grid, state by state. Criteria that are in no list are NT. */
export interface ScoredGrid {
  readonly pages: readonly ScoredGridPage[];
  /** Criteria of WCAG 2.2 that RGAA 4.1.2 does not ask for: in none of the figures. */
  readonly beside?: readonly {
    readonly criterion: string;
    readonly status: GridStatus;
    readonly decidedBy: string;
    readonly findings: readonly string[];
    readonly toReview: number;
  }[];
  /** What the proofs leave of the rate, in per cent: never a rate. */
  readonly bounds?: GridBounds;
  readonly gaps: readonly { readonly checkpoint: string; readonly check: string; readonly reason: string }[];
}

/** One state: what was decided, by whom, and what is left to a person. */
export interface ScoredGridPage {
  readonly checkpoint: string;
  readonly decided: readonly {
    readonly criterion: string;
    readonly status: GridStatus;
    readonly decidedBy: string;
    readonly proposed?: true;
    readonly tests?: readonly string[];
    readonly findings?: readonly string[];
    /** A person’s words. */
    readonly comment?: string;
    /** What the machine said, when a person said otherwise or confirmed it. */
    readonly instead?: { readonly status: GridStatus; readonly decidedBy: string };
  }[];
  /** What a person should look at, for criteria that are NT or proved only in part. */
  readonly toReview: readonly {
    readonly criterion: string;
    /** Places that an engine named. */
    readonly places: number;
    readonly lists?: readonly {
      readonly question: string;
      readonly items: readonly ReviewItem[];
      readonly count: number;
    }[];
  }[];
}

export interface ScoredJourney {
  readonly path: string;
  readonly title: string;
  readonly condition: string;
  readonly outcome: JourneyOutcome;
  /** True when it did not end in the same way in every replay; `outcome` is the first one’s. */
  readonly unstable?: true;
  readonly blockedAt?: string;
  /** The step of the scenario that the site did not let through. */
  readonly blockedStep?: ScenarioLine;
  readonly obstacle?: string;
  /** `test`: recorded in an end-to-end test; `clicks` is then not counted. */
  readonly recordedBy?: 'test';
  /** Attempts that the network broke off before the one told here, oldest first; `screenshot` from the procedure’s folder. */
  readonly attempts?: readonly {
    readonly startedAt: string;
    readonly outcome: JourneyOutcome;
    readonly obstacle: string;
    readonly screenshot?: string;
  }[];
  readonly steps: number;
  readonly pages: number;
  readonly fields: number;
  readonly clicks: number;
  readonly durationMs: number;
  readonly bytes: number;
  /** Checkpoints in order, for the strip of pictures. Paths from the procedure's folder. */
  readonly checkpoints: readonly {
    readonly id: string;
    readonly name: string;
    readonly title: string;
    readonly url: string;
    readonly kind: 'state' | 'error';
    readonly screenshot?: string;
    readonly thumbnail?: string;
    /** The step of the scenario that led here. Absent without scenario file, and from scorecards made before it was kept. */
    readonly step?: ScenarioLine;
  }[];
}

/** A line of a scenario file, from 1; the file is named from the folder where the run was started. */
export interface ScenarioLine {
  readonly file: string;
  readonly line: number;
}

/** One procedure's result under one version of the method (`scorecard.json`). */
export interface Scorecard {
  readonly schema: 'usager/scorecard/1';
  readonly lang: 'fr' | 'en';
  readonly method: { readonly version: string };
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
  readonly accessibility: {
    readonly violations: readonly ScoredViolation[];
    readonly rgaa: {
      readonly version: string;
      readonly criteria: readonly {
        readonly id: string;
        readonly status: 'C' | 'NC' | 'NA' | 'NT';
        readonly decidedBy: string;
        readonly findings: readonly string[];
        readonly toReview: number;
        /** True for an NA by heuristic: a person should confirm it. */
        readonly proposed?: true;
        /** Tests proved failed, `1.1.1`… */
        readonly tests?: readonly string[];
      }[];
      /** Every state’s grid. Absent from scorecards made before it was filled. */
      readonly grid?: ScoredGrid;
      readonly decided: number;
      /** Always null: Usager never publishes a compliance rate of its own. */
      readonly automatedRate: null;
    };
    readonly statement: StatementFacts;
    /** Findings that there would be if the engine could decide: ids, and states; at most 1,000. For comparisons: neither found nor absent. */
    readonly undecided?: readonly { readonly id: string; readonly seenOn: readonly string[] }[];
    /** Rules that did not run on a state, or whose list of components was cut there: finding nothing there says nothing. */
    readonly unlooked?: readonly { readonly checkpoint: string; readonly rule: string }[];
    /** How far the states read make up RGAA’s sample. Absent from scorecards made before it was read. */
    readonly sample?: RgaaSample;
  } | null;
  readonly language: {
    readonly code: string;
    readonly words: number;
    readonly sentences: number;
    readonly score: number | null;
    readonly margin?: number;
    readonly formula: string;
    readonly level: string | null;
    readonly percentile?: number;
    readonly scale?: 'level' | 'ease' | 'difficulty';
    readonly band?: string;
    readonly grade?: number;
    readonly indicative?: true;
    readonly beside: readonly { readonly formula: string; readonly value: number }[];
    /** Ids of the findings of 5.2 to 5.4. */
    readonly findings: readonly string[];
    readonly checkpoints: readonly LanguageCheckpoint[];
    /** Absent from scorecards made before this was measured, as are the fields below. */
    readonly longSentences?: number;
    readonly over20?: number;
    readonly lengths?: readonly LengthBin[];
    readonly paths?: readonly LanguagePath[];
    readonly apart?: readonly LanguageApart[];
    readonly signs?: readonly ScoredSign[];
    readonly hardest?: readonly ScoredPassage[];
    readonly offers?: readonly LanguageOffer[];
    /** Texts whose declared language is not theirs. */
    readonly declared?: readonly ScoredFinding[];
  } | null;
  readonly documents: {
    readonly required: number;
    readonly conditional: number;
    readonly min: number;
    readonly max: number;
    readonly avoidable: number;
    readonly items: readonly (DocumentItem & { readonly findings: readonly string[] })[];
  } | null;
  readonly channels: {
    readonly level: 'N0' | 'N1' | 'N2' | 'N3';
    readonly decidedBy: readonly { readonly checkpoint: string; readonly quote: string }[];
    readonly phone: readonly PhoneItem[];
    readonly counter: readonly ScoredChannel[];
    readonly post: readonly ScoredChannel[];
    readonly relay: readonly ScoredChannel[];
    readonly online: readonly ScoredChannel[];
    /** Searches of the nearest counter. Absent from scorecards computed before they were tried. */
    readonly locators?: readonly ScoredLocator[];
    readonly closed: readonly { readonly checkpoint: string; readonly quote: string }[];
    readonly pagesRead: number;
    /** Absent from scorecards computed before it was measured. */
    readonly contactDistance?: ContactDistances;
  } | null;
  readonly journeys: readonly ScoredJourney[];
  /** What the replays disagree on. Absent when each journey was replayed once. */
  readonly stability?: Stability;
  readonly lighthouse: readonly LighthouseResult[];
}

/** Places where a reader may stumble, without weight in the letters; `findings` holds at most 500 of `count`. */
export interface ScoredSign {
  readonly sign: string;
  readonly count: number;
  readonly findings: readonly ScoredFinding[];
}

/** One of the hardest passages, with what to do about each of its places (offsets in the quote). */
export interface ScoredPassage extends Omit<HardPassage, 'marks'> {
  readonly marks: readonly { readonly sign: string; readonly start: number; readonly end: number; readonly advice: string }[];
  readonly screenshot?: string;
}

/** A search of the nearest counter, tried with a test postcode or not. */
export interface ScoredLocator extends Omit<LocatorItem, 'reason' | 'picture'> {
  /** Why nothing is known, in the language of the scorecard. */
  readonly reason?: string;
  /** Picture of the answer, from the procedure’s folder. */
  readonly screenshot?: string;
}

export interface ScoredChannel {
  readonly kind: string;
  readonly quote: string;
  readonly checkpoint: string;
  readonly selector?: string;
  readonly beforeLogin: boolean;
  readonly scope: string;
  readonly reachable?: string;
}
