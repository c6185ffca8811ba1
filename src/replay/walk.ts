import type { BrowserContext, Page } from 'playwright';
import type { JourneyArchive } from '../capture/archive/journey-archive.ts';
import type { NoticeReader } from '../capture/index.ts';
import type { Localized } from '../model/localized.ts';
import type { StepRecord } from '../model/journey.ts';
import type { Condition, JourneySink, Masker, ProgressEvent } from '../model/replay.ts';
import type { Path, Scenario, Step } from '../model/scenario.ts';
import type { Documents } from './documents.ts';
import type { Happenings } from './happenings.ts';
import type { Undo } from './invalid/undo.ts';
import type { LocatorTrier } from './locators.ts';
import type { Refusals } from './refusals.ts';
import type { Tabs } from './tabs.ts';
import type { Traffic } from './traffic.ts';

/** Bounds of waiting, in milliseconds. */
export interface Patience {
  /** For a control to come and be usable. */
  readonly control: number;
  /** For a page to settle. */
  readonly settle: number;
  /** For a document to come. */
  readonly navigation: number;
  /** For something awaited or expected to be seen. */
  readonly expectation: number;
  /** After which a reading request counts as a long poll. */
  readonly longPoll: number;
  /** For a whole step, whatever the page does: a script that never yields blocks every question. */
  readonly step: number;
}

/** A journey under way: what every step can reach. */
export interface Walk {
  readonly scenario: Scenario;
  readonly path: Path;
  readonly condition: Condition;
  readonly allowSubmit: boolean;
  readonly sink: JourneySink;
  readonly screenshots: boolean;
  readonly axe: boolean;
  readonly masker: Masker;
  readonly context: BrowserContext;
  readonly tabs: Tabs;
  readonly traffic: Traffic;
  readonly documents: Documents;
  readonly refusals: Refusals;
  readonly happenings: Happenings;
  /** Reads the PDF files that its states link to. */
  readonly notices: NoticeReader;
  /** Tries the searches of the nearest counter that its states show. */
  readonly locators: LocatorTrier;
  readonly patience: Patience;
  /** True for a page read beside the path: what stops it is no obstacle of the journey. */
  readonly beside: boolean;
  /** Archive of the journey, when it is archived. */
  readonly archive?: JourneyArchive | undefined;
  readonly steps: StepRecord[];
  /** Times that something was activated. */
  clicks: number;
  /** False once the person has begun to identify herself. */
  beforeLogin: boolean;
  /** True just after a form that was sent empty led on instead of being refused. */
  movedOn: boolean;
  /** What the scenario has typed and chosen on the page so far. */
  entries: readonly Step[];
  /** Badly written values that are to be put right before anything else is done. */
  undo: Undo | undefined;
  /** Number of main documents when the page was last found to be one of the procedure. */
  checkedDocuments: number;
  readonly progress: (kind: ProgressEvent['kind'], text: ProgressEvent['text'], step?: number) => void;
}

/** What a step tells about the control it used. */
export interface Done {
  readonly foundBy?: StepRecord['foundBy'];
  readonly control?: string;
  readonly note?: Localized;
}

/** The page that the person looks at. */
export function currentPage(walk: Walk): Page {
  return walk.tabs.current();
}

/** Waiting bounds under a condition: a slow line and a slow processor get twice the time. */
export function patienceUnder(condition: Condition): Patience {
  const slow = condition.network !== undefined || condition.cpu > 1 ? 2 : 1;
  return {
    control: 10_000 * slow,
    settle: 10_000 * slow,
    navigation: 30_000 * slow,
    expectation: 10_000 * slow,
    longPoll: 2000 * slow,
    step: 120_000 * slow,
  };
}
