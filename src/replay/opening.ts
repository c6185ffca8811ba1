import type { Masker } from '../model/replay.ts';
import type { Path } from '../model/scenario.ts';
import { listenToAnnouncements } from './announcements.ts';
import type { JourneyArchive } from '../capture/archive/journey-archive.ts';
import { recordExchanges } from './exchanges.ts';
import { emptiness, openContext } from './context.ts';
import { followDocuments } from './documents.ts';
import { recordFingerprints } from './fingerprints.ts';
import { recordHappenings } from './happenings.ts';
import { locatorTrier } from './locators.ts';
import { guardNetwork } from './network-guard.ts';
import { noticesOf } from './notices.ts';
import type { ReplayOptions } from './options.ts';
import { countRefusals } from './refusals.ts';
import { followTabs } from './tabs.ts';
import { applyCondition } from './throttle.ts';
import { bounded, recordTraffic } from './traffic.ts';
import { watchTrouble } from './trouble.ts';
import type { Trouble } from './trouble.ts';
import { patienceUnder } from './walk.ts';
import type { Walk } from './walk.ts';

/** A journey ready to be walked, in a context of its own. */
export interface Opened {
  readonly walk: Walk;
  readonly trouble: Trouble;
  /** What the context held before its first request. */
  readonly start: { readonly cookies: number; readonly storage: number };
  /** Closes the context (bounded). Never rejects. */
  readonly close: () => Promise<void>;
}

/** What the caller brings: the steps to walk, where they are recorded, what masks and tells them. */
export interface Opening {
  readonly path: Path;
  readonly steps: Walk['steps'];
  readonly masker: Masker;
  readonly progress: Walk['progress'];
  /** Archive of the journey, when it is archived. */
  readonly archive?: JourneyArchive | undefined;
  /** True for a page read beside the path. */
  readonly beside: boolean;
}

const closing = 10_000;

/** Opens a context and sets every guard and recorder on it, before its first request. Throws when the browser cannot. */
export async function openWalk(options: ReplayOptions, opening: Opening): Promise<Opened> {
  const { browser, scenario, condition, allowSubmit, sink, screenshots, axe = true } = options;
  const { masker } = opening;
  const context = await openContext(browser, scenario, condition);
  const close = (): Promise<void> => bounded(context.close(), closing);
  try {
    const start = await emptiness(context);
    const trouble = watchTrouble(context, options.signal);
    const refusals = countRefusals(masker);
    const fingerprints = recordFingerprints(context);
    const traffic = recordTraffic(context, fingerprints);
    const archived = opening.archive === undefined ? undefined : recordExchanges(context, opening.archive);
    const documents = followDocuments(context);
    const happenings = recordHappenings(context, masker, allowSubmit);
    const guard = await guardNetwork(context, scenario.site.allow, refusals);
    await listenToAnnouncements(context);
    const first = await context.newPage();
    context.on('page', (page) => {
      applyCondition(page, condition).catch(() => undefined);
    });
    await Promise.all([guard.watchFirst(first), applyCondition(first, condition), fingerprints.watch(first)]);
    const recorders = { traffic, documents, refusals, happenings, tabs: followTabs(context, first) };
    const walk: Walk = {
      scenario,
      condition,
      allowSubmit,
      sink,
      screenshots,
      axe,
      context,
      ...opening,
      ...recorders,
      notices: noticesOf(context, scenario, masker),
      locators: locatorTrier(options.locators),
      patience: { ...patienceUnder(condition), ...options.patience },
      clicks: 0,
      beforeLogin: scenario.site.storageState === undefined,
      movedOn: false,
      entries: [],
      undo: undefined,
      checkedDocuments: 0,
    };
    const end = async (): Promise<void> => {
      trouble.end();
      await archived?.();
      await close();
    };
    return { walk, trouble, start, close: end };
  } catch (error) {
    await close();
    throw error;
  }
}
