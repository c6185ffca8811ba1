import type { Browser } from 'playwright';
import type { ArchivedJourney } from '../capture/archive/journey-archive.ts';
import type { LocatorGuide } from '../model/locator.ts';
import type { Condition, JourneySink, ProgressEvent } from '../model/replay.ts';
import type { Path, Scenario } from '../model/scenario.ts';
import type { Patience } from './walk.ts';

/** What one journey is made of. */
export interface ReplayOptions {
  readonly browser: Browser;
  readonly scenario: Scenario;
  readonly path: Path;
  readonly condition: Condition;
  /** False: the journey stops before anything marked as a submission. */
  readonly allowSubmit: boolean;
  readonly sink: JourneySink;
  /** Where the exchanges of the journey are archived (absent: they are not), and who is told what became of it. */
  readonly archive?: {
    readonly file: string;
    readonly software: string;
    readonly done: (archived: ArchivedJourney) => void;
  };
  readonly screenshots: boolean;
  /** Run axe-core at each checkpoint (default: yes). */
  readonly axe?: boolean;
  /** How to know the searches of the nearest counter; absent, none is tried. */
  readonly locators?: LocatorGuide;
  readonly onProgress?: (event: ProgressEvent) => void;
  /** Ends the journey as soon as possible; what was not finished is not announced to the sink as finished. */
  readonly signal?: AbortSignal;
  /** How many times a journey broken off by the network is begun again (default: none). */
  readonly retries?: number;
  /** Milliseconds before the first retry; each pause is three times the one before (default: 2,000). */
  readonly retryPause?: number;
  /** Other bounds of waiting than the condition's. */
  readonly patience?: Partial<Patience>;
}
