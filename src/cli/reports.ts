import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lang } from '../model/localized.ts';
import type { RenderInput, ReportBaseline, ReportEvidence, ReportPage, Reporter, Run } from '../model/run.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { reporters } from '../reporters/index.ts';
import { prioritiesOf } from '../scoring/index.ts';
import { openRun, type RunWriter } from '../store/index.ts';
import { reportEvidence } from './report-evidence.ts';

async function dataAddress(file: string): Promise<string | undefined> {
  try {
    return `data:image/jpeg;base64,${(await readFile(file)).toString('base64')}`;
  } catch {
    return undefined;
  }
}

/** Thumbnails of a run as `data:` addresses, by their path from the run's folder. One that is gone is left out. */
async function picturesOf(dir: string, scorecards: readonly Scorecard[]): Promise<ReadonlyMap<string, string>> {
  const paths = scorecards.flatMap(({ procedure, journeys }) =>
    journeys.flatMap(({ checkpoints }) =>
      checkpoints.flatMap(({ thumbnail }) => (thumbnail === undefined ? [] : [`${procedure.id}/${thumbnail}`])),
    ),
  );
  const pictures = new Map<string, string>();
  for (const path of new Set(paths)) {
    const address = await dataAddress(join(dir, path));
    if (address !== undefined) pictures.set(path, address);
  }
  return pictures;
}

async function evidenceOf(dir: string, scorecards: readonly Scorecard[]): Promise<ReadonlyMap<string, ReportEvidence>> {
  const reader = await openRun(dir);
  const evidence = new Map<string, ReportEvidence>();
  for (const { procedure } of scorecards) evidence.set(procedure.id, await reportEvidence(reader, procedure.id));
  return evidence;
}

/** What a reporter needs; `html`: with all that the report for people shows besides, its pictures embedded or left beside it. */
export async function renderInput(
  dir: string,
  run: Run,
  scorecards: readonly Scorecard[],
  lang: Lang,
  html: boolean | 'pictures-beside',
  baseline?: ReportBaseline,
): Promise<RenderInput> {
  const priorities = new Map(scorecards.map((card) => [card.procedure.id, prioritiesOf(card)]));
  const base = { run, scorecards, lang, priorities, ...(baseline === undefined ? {} : { baseline }) };
  if (html === false) return { ...base, pictures: new Map() };
  return {
    ...base,
    pictures: html === true ? await picturesOf(dir, scorecards) : new Map(),
    evidence: await evidenceOf(dir, scorecards),
  };
}

function filesOf(reporter: Reporter, input: RenderInput): Iterable<ReportPage> {
  return reporter.pages?.(input) ?? [{ path: reporter.file, content: reporter.render(input) }];
}

/** Writes the reports asked for in the run's folder. Returns their absolute paths, in order; of a report in pages, the first. */
export async function writeReports(
  writer: RunWriter,
  run: Run,
  scorecards: readonly Scorecard[],
  {
    lang,
    format,
    baseline,
  }: { readonly lang: Lang; readonly format: readonly string[]; readonly baseline?: ReportBaseline | undefined },
): Promise<readonly string[]> {
  const pictures = scorecards.length === 1 || 'pictures-beside';
  const input = await renderInput(writer.dir, run, scorecards, lang, format.includes('html') && pictures, baseline);
  const written: string[] = [];
  for (const name of format) {
    const reporter = reporters[name];
    if (reporter === undefined) continue;
    const paths: string[] = [];
    for (const { path, content } of filesOf(reporter, input)) paths.push(await writer.writeText(path, content));
    written.push(...paths.slice(0, 1));
  }
  return written;
}
