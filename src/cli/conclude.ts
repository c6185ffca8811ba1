import type { Lang } from '../model/localized.ts';
import type { Run, RunProcedure } from '../model/run.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { openRun, type RunWriter } from '../store/index.ts';
import type { Baseline } from './baseline.ts';
import { reportBaseline } from './report-baseline.ts';
import { markWaived } from './gate/mark-waived.ts';
import { dayOf, type Waiver } from './gate/waiver.ts';
import { writeReports } from './reports.ts';
import { scoreAll } from './score-run.ts';

/** A finished run: what `run.json` says, its scorecards, its reports. */
export interface Concluded {
  readonly run: Run;
  readonly scorecards: readonly Scorecard[];
  readonly reports: readonly string[];
}

function withScorecard(entry: RunProcedure, scorecard: Scorecard | undefined): RunProcedure {
  const letters = Object.fromEntries((scorecard?.dimensions ?? []).map(({ id, grade }) => [id, grade]));
  return { ...entry, outcome: scorecard?.outcome ?? 'failed', grade: scorecard?.grade ?? null, letters };
}

/** Audits and scores what was recorded, writes scorecards and reports, seals the run. */
export async function conclude(
  writer: RunWriter,
  options: {
    readonly lang: Lang;
    readonly format: readonly string[];
    readonly endedAt: Date;
    readonly complete: boolean;
    readonly comparedWith?: Baseline | undefined;
    readonly waivers?: readonly Waiver[];
  },
): Promise<Concluded> {
  const scorecards = await scoreAll(await openRun(writer.dir), options.lang);
  for (const scorecard of scorecards) await writer.writeScorecard(scorecard);
  const byId = new Map(scorecards.map((scorecard) => [scorecard.procedure.id, scorecard]));
  const current = writer.run();
  const run: Run = {
    ...current,
    lang: options.lang,
    complete: options.complete,
    endedAt: options.endedAt.toISOString(),
    procedures: current.procedures.map((entry) => withScorecard(entry, byId.get(entry.procedure.id))),
  };
  await writer.writeRun(run);
  const shown = markWaived(scorecards, options.waivers ?? [], dayOf(options.endedAt));
  const baseline = reportBaseline(options.comparedWith, shown);
  const reports = await writeReports(writer, run, shown, { ...options, baseline });
  await writer.seal();
  return { run, scorecards, reports };
}
