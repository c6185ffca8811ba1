import { machineProvenance, runLighthouse } from '../capture/index.ts';
import { methodVersion } from '../method/index.ts';
import type { JourneySummary, LighthouseResult } from '../model/journey.ts';
import type { Lang } from '../model/localized.ts';
import type { ProgressEvent } from '../model/replay.ts';
import type { Run } from '../model/run.ts';
import type { Scenario } from '../model/scenario.ts';
import { locatorGuide } from '../method/channels/locator-guide.ts';
import { replayJourney } from '../replay/index.ts';
import { createRun, type RunWriter } from '../store/index.ts';
import { launchBrowser, type LaunchedBrowser } from './launch.ts';
import { heaviestPage } from './heaviest-page.ts';
import { allowedHosts, type PlannedJourney } from './plan.ts';
import { pool } from './pool.ts';
import { toolVersions, usagerVersion } from './versions.ts';

/** Everything a recording needs to know. */
export interface Recording {
  readonly journeys: readonly PlannedJourney[];
  readonly dir: string;
  readonly lang: Lang;
  readonly command: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly concurrency: number;
  /** Times that a journey broken off by the network is begun again. */
  readonly retries: number;
  readonly allowSubmit: boolean;
  readonly lighthouse: boolean;
  readonly screenshots: boolean;
  readonly browser?: string | undefined;
  readonly headed?: boolean | undefined;
  readonly now: () => Date;
  readonly onProgress: (event: ProgressEvent) => void;
  readonly signal: AbortSignal;
}

/** What was recorded: the run's writer, still open, and the journeys that were finished. */
export interface Recorded {
  readonly writer: RunWriter;
  readonly journeys: readonly JourneySummary[];
}

function scenariosOf(journeys: readonly PlannedJourney[]): readonly Scenario[] {
  return [...new Set(journeys.map(({ scenario }) => scenario))];
}

function firstRun({ journeys, lang, command, now }: Recording): Run {
  return {
    schema: 'usager/run/1',
    usager: usagerVersion,
    method: methodVersion,
    lang,
    startedAt: now().toISOString(),
    endedAt: null,
    complete: false,
    command,
    tools: {},
    provenance: null,
    procedures: scenariosOf(journeys).map(({ procedure, file, hash }) => ({
      procedure,
      scenario: { file, hash },
      journeys: [],
      outcome: 'failed',
      grade: null,
      letters: {},
    })),
  };
}

async function lighthouseOf(
  { scenario, summaries }: { readonly scenario: Scenario; readonly summaries: readonly JourneySummary[] },
  { port }: LaunchedBrowser,
  writer: RunWriter,
): Promise<void> {
  const { start, allow, basicAuth } = scenario.site;
  const heaviest = await heaviestPage(writer.dir, scenario, summaries);
  const pages = [
    { url: start, why: 'start' as const },
    ...(heaviest === undefined ? [] : [{ url: heaviest, why: 'heaviest' as const }]),
  ];
  const results: LighthouseResult[] = [];
  for (const page of pages) {
    const result = await runLighthouse({ port, allow, ...page, ...(basicAuth === undefined ? {} : { basicAuth }) });
    // A page of a session sends a fresh visitor elsewhere: the figures of that other page are not its own.
    if (result.ok && (page.why === 'start' || result.value.url === page.url)) results.push(result.value);
  }
  if (results.length > 0) await writer.writeLighthouse(scenario.procedure.id, results);
}

async function replayAll(recording: Recording, launched: LaunchedBrowser, writer: RunWriter): Promise<readonly JourneySummary[]> {
  const { journeys, concurrency, retries, allowSubmit, screenshots, onProgress, signal } = recording;
  // Throttled journeys are the longest: begun last, they would leave the others' places empty at the end.
  const longestFirst = [...journeys].sort(
    (a, b) => Number(b.condition.network !== undefined) - Number(a.condition.network !== undefined),
  );
  const tasks = longestFirst.map(({ scenario, path, condition }) => () => {
    const sink = writer.journeySink(scenario.procedure.id, path.id, condition.id);
    const { browser } = launched;
    const locators = locatorGuide(scenario.procedure);
    const what = { browser, scenario, path, condition, sink, locators };
    return replayJourney({ ...what, allowSubmit, screenshots, retries, onProgress, signal });
  });
  const done = await pool(concurrency, tasks, signal);
  const finished = new Set(
    writer
      .run()
      .procedures.flatMap(({ procedure, journeys: list }) => list.map((one) => `${procedure.id}/${one.path}/${one.condition}`)),
  );
  return done.flatMap((one) => (one !== undefined && finished.has(`${one.procedure}/${one.path}/${one.condition}`) ? [one] : []));
}

async function measureWeight(recording: Recording, launched: LaunchedBrowser, recorded: Recorded): Promise<void> {
  for (const scenario of scenariosOf(recording.journeys)) {
    const summaries = recorded.journeys.filter(({ procedure }) => procedure === scenario.procedure.id);
    if (summaries.length === 0 || recording.signal.aborted) continue;
    recording.onProgress({
      procedure: scenario.procedure.id,
      path: '–',
      condition: 'lighthouse',
      kind: 'start',
      text: { fr: 'mesure du poids et de la vitesse', en: 'weight and speed' },
      elapsedMs: 0,
    });
    await lighthouseOf({ scenario, summaries }, launched, recorded.writer);
  }
}

/** What the person alone can state or allow: the public address, a time server to ask. */
function statedBy(env: NodeJS.ProcessEnv): { readonly publicAddress?: string; readonly timeServer?: string } {
  const [publicAddress, timeServer] = [env['USAGER_PUBLIC_ADDRESS'] ?? '', env['USAGER_TIME_SERVER'] ?? ''];
  return { ...(publicAddress === '' ? {} : { publicAddress }), ...(timeServer === '' ? {} : { timeServer }) };
}

/**
 * Replays journeys in one browser and writes their evidence as it comes. The journeys' own failures are results; Lighthouse runs when
 * all of them are done.
 * @throws CannotRun without a browser; StoreError when the folder cannot be written.
 */
export async function recordRun(recording: Recording): Promise<Recorded> {
  // The browser first: a machine without one is left without a folder either.
  const launched = await launchBrowser(allowedHosts(scenariosOf(recording.journeys)), recording);
  try {
    const writer = await createRun(recording.dir, firstRun(recording));
    const version = launched.browser.version();
    const provenance = await machineProvenance({
      browser: { version, executable: launched.executable, flags: launched.flags },
      ...statedBy(recording.env),
    });
    await writer.writeRun({ ...writer.run(), tools: toolVersions(version), provenance });
    const recorded = { writer, journeys: await replayAll(recording, launched, writer) };
    if (recording.lighthouse) await measureWeight(recording, launched, recorded);
    return recorded;
  } finally {
    await launched.browser.close();
  }
}
