import { machineProvenance, runLighthouse } from '../capture/index.ts';
import { methodVersion } from '../method/index.ts';
import type { JourneySummary, LighthouseResult } from '../model/journey.ts';
import type { Lang, Localized } from '../model/localized.ts';
import type { JourneySink, ProgressEvent } from '../model/replay.ts';
import type { Run } from '../model/run.ts';
import type { Scenario } from '../model/scenario.ts';
import { locatorGuide } from '../method/channels/locator-guide.ts';
import { replayJourney } from '../replay/index.ts';
import { createRun, type RunWriter } from '../store/index.ts';
import { openArchives, type Archives } from './archive/archives.ts';
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
  /** Journeys at once on the host where they begin. */
  readonly perHost?: number | undefined;
  /** Times that a journey broken off by the network is begun again. */
  readonly retries: number;
  /** Times that every journey is replayed. */
  readonly repeat: number;
  readonly allowSubmit: boolean;
  readonly lighthouse: boolean;
  readonly screenshots: boolean;
  /** Archive the exchanges of every journey (WACZ). */
  readonly archive?: boolean | undefined;
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
  /** Their other replays that were finished. */
  readonly again: readonly JourneySummary[];
  /** What is to be said of the archives. */
  readonly said: readonly Localized[];
}

function scenariosOf(journeys: readonly PlannedJourney[]): readonly Scenario[] {
  return [...new Set(journeys.map(({ scenario }) => scenario))];
}

function firstRun({ journeys, repeat, lang, command, now }: Recording): Run {
  return {
    schema: 'usager/run/1',
    usager: usagerVersion,
    method: methodVersion,
    lang,
    startedAt: now().toISOString(),
    endedAt: null,
    complete: false,
    command,
    ...(repeat === 1 ? {} : { repeat }),
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

/** The sink, and whether the journey was finished: one that is interrupted is not. */
function watched(sink: JourneySink): { readonly sink: JourneySink; readonly isFinished: () => boolean } {
  let finished = false;
  const finish = async (summary: JourneySummary): Promise<void> => {
    await sink.finish(summary);
    finished = true;
  };
  return { sink: { ...sink, finish }, isFinished: () => finished };
}

/** Replays every journey once; `rank` 1 is the run’s reference, the others are kept beside it. */
async function replayAll(
  recording: Recording,
  { browser }: LaunchedBrowser,
  writer: RunWriter,
  rank: number,
  archives?: Archives,
): Promise<readonly JourneySummary[]> {
  const { journeys, concurrency, retries, allowSubmit, screenshots, signal } = recording;
  // Throttled journeys are the longest: begun last, they would leave the others' places empty at the end.
  const longestFirst = [...journeys].sort(
    (a, b) => Number(b.condition.network !== undefined) - Number(a.condition.network !== undefined),
  );
  const onProgress = (event: ProgressEvent): void =>
    recording.onProgress(rank === 1 ? event : { ...event, path: `${event.path} (${rank}/${recording.repeat})` });
  const tasks = longestFirst.map(({ scenario, path, condition }) => async () => {
    const { sink, isFinished } = watched(writer.journeySink(scenario.procedure.id, path.id, condition.id, rank));
    const what = { browser, scenario, path, condition, sink, locators: locatorGuide(scenario.procedure) };
    const archive = archives?.of(scenario.procedure.id, path.id, condition.id);
    const archived = archive === undefined ? {} : { archive };
    const summary = await replayJourney({ ...what, ...archived, allowSubmit, screenshots, retries, onProgress, signal });
    return isFinished() ? summary : undefined;
  });
  const hostOf = (index: number): string => URL.parse(longestFirst[index]?.scenario.site.start ?? '')?.host ?? '';
  const done = await pool(concurrency, tasks, signal, { keyOf: hostOf, most: recording.perHost ?? concurrency });
  return done.filter((one) => one !== undefined);
}

/** The other replays, one after the other: what a site answers now is compared with what it answered before. */
async function replayAgain(
  recording: Recording,
  launched: LaunchedBrowser,
  writer: RunWriter,
): Promise<readonly JourneySummary[]> {
  const again: JourneySummary[] = [];
  for (let rank = 2; rank <= recording.repeat && !recording.signal.aborted; rank += 1) {
    again.push(...(await replayAll(recording, launched, writer, rank)));
  }
  return again;
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
    const archives = recording.archive === true ? openArchives(writer, recording.now) : undefined;
    const first = await replayAll(recording, launched, writer, 1, archives);
    const said = (await archives?.pack(scenariosOf(recording.journeys).map(({ procedure }) => procedure))) ?? [];
    const recorded = { writer, journeys: first, again: await replayAgain(recording, launched, writer), said };
    if (recording.lighthouse) await measureWeight(recording, launched, recorded);
    return recorded;
  } finally {
    await launched.browser.close();
  }
}
