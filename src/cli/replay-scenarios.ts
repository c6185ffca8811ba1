import { resolve } from 'node:path';
import type { JourneySummary } from '../model/journey.ts';
import type { Localized } from '../model/localized.ts';
import type { Scenario } from '../model/scenario.ts';
import { oneLine } from '../reporters/clean-text.ts';
import { say } from '../reporters/say.ts';
import { ruleBaseline } from './baseline.ts';
import { conclude } from './conclude.ts';
import { CannotRun, exitCodes } from './errors.ts';
import { parseRules } from './fail-on.ts';
import { configName } from './config/find-config.ts';
import { isClosed, judge } from './gate/judge.ts';
import { dayOf } from './gate/waiver.ts';
import type { Host } from './host.ts';
import { obstacleLines } from './obstacle-lines.ts';
import type { ReplayOptions } from './options.ts';
import { planJourneys } from './plan.ts';
import { printResult } from './print-result.ts';
import { progressPrinter } from './progress.ts';
import { recordRun } from './record-run.ts';

function defaultFolder(now: Date): string {
  const [date = '', time = ''] = now.toISOString().split('T');
  return `reports/${date}-${time.slice(0, 8).replaceAll(':', '')}`;
}

/** The site answered nobody: nothing was audited, and a scorecard would say nothing. */
function unreachable(journeys: readonly JourneySummary[], site: string, dir: string): CannotRun | undefined {
  const first = journeys[0]?.obstacle;
  const all = journeys.every(
    ({ obstacle, checkpointFolders }) => obstacle?.kind === 'unreachable' && checkpointFolders.length === 0,
  );
  if (first === undefined || !all) return undefined;
  return new CannotRun({
    fr: `${site} : ${first.message.fr} Vérifiez l’adresse et la connexion (la trace est gardée dans ${dir}).`,
    en: `${site}: ${first.message.en} Check the address and the connection (a trace is kept in ${dir}).`,
  });
}

const interruptedText: Localized = {
  fr: 'Interruption : les trajets en cours s’arrêtent, ce qui est fini est gardé (Ctrl-C encore pour tout quitter).',
  en: 'Interrupted: journeys under way are stopped, what is finished is kept (Ctrl-C again to quit at once).',
};

/** A replay that sends would leave the authority as many applications as there are replays. */
function refuseSendingTwice({ repeat, allowSubmit }: ReplayOptions): void {
  if (repeat === 1 || allowSubmit !== true) return;
  throw new CannotRun({
    fr: `Avec --allow-submit, --repeat ${repeat} enverrait chaque demande ${repeat} fois : gardez l’un ou l’autre.`,
    en: `With --allow-submit, --repeat ${repeat} would send each application ${repeat} times: keep one or the other.`,
  });
}

function exitCode(journeys: readonly JourneySummary[], closed: boolean, interrupted: boolean): number {
  if (interrupted) return exitCodes.interrupted;
  if (closed) return exitCodes.ruleBroken;
  return journeys.some(({ outcome }) => outcome === 'blocked' || outcome === 'failed') ? exitCodes.siteBlocked : exitCodes.done;
}

/**
 * The main job: replays scenarios, audits what was recorded, writes the run and prints its scorecards. Returns the exit code.
 * @throws CannotRun, StoreError for what the person can correct.
 */
export async function replayScenarios(
  scenarios: readonly Scenario[],
  options: ReplayOptions,
  command: readonly string[],
  host: Host,
): Promise<number> {
  refuseSendingTwice(options);
  const rules = parseRules(options.failOn ?? [], options.baseline);
  const journeys = planJourneys(scenarios, options);
  const baseline = await ruleBaseline(options.baseline, host.cwd, options.lang);
  const abort = new AbortController();
  const stopListening = host.onInterrupt(() => {
    host.stderr.write(`\n${say(options.lang, interruptedText)}\n`);
    abort.abort();
  });
  try {
    const recorded = await recordRun({
      journeys,
      dir: resolve(host.cwd, options.out ?? defaultFolder(host.now())),
      lang: options.lang,
      command,
      env: host.env,
      concurrency: options.concurrency,
      perHost: options.perHost,
      retries: options.retries,
      repeat: options.repeat,
      allowSubmit: options.allowSubmit === true,
      lighthouse: options.lighthouse,
      screenshots: options.screenshots,
      archive: options.archive,
      browser: options.browser,
      headed: options.headed,
      now: () => host.now(),
      onProgress: progressPrinter(host.stderr, options.lang, options.quiet === true),
      signal: abort.signal,
    });
    const problem = unreachable(recorded.journeys, scenarios[0]?.site.start ?? '', recorded.writer.dir);
    const result = await conclude(recorded.writer, {
      ...options,
      endedAt: host.now(),
      complete: !abort.signal.aborted,
      comparedWith: baseline,
    });
    if (problem !== undefined) throw problem;
    const waivers = options.waivers ?? [];
    const judgement = judge(rules, result.scorecards, baseline, waivers, dayOf(host.now()));
    const all = [...recorded.journeys, ...recorded.again];
    const code = exitCode(all, isClosed(judgement), abort.signal.aborted);
    for (const line of recorded.said) host.stderr.write(`${oneLine(say(options.lang, line))}\n`);
    // Before the table: what is read last is the scorecards and where the report is.
    for (const line of obstacleLines(all, options.lang)) host.stderr.write(`${line}\n`);
    printResult(
      {
        ...result,
        dir: recorded.writer.dir,
        judgement,
        config: options.configFile ?? configName,
        code,
        planned: journeys.length * options.repeat,
        finished: all.length,
      },
      options,
      host,
    );
    return code;
  } finally {
    stopListening();
  }
}
