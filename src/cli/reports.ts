import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lang } from '../model/localized.ts';
import type { RenderInput, Run } from '../model/run.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { reporters } from '../reporters/index.ts';
import type { RunWriter } from '../store/index.ts';

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

/** What a reporter needs, with the pictures when it shows any. */
export async function renderInput(
  dir: string,
  run: Run,
  scorecards: readonly Scorecard[],
  lang: Lang,
  withPictures: boolean,
): Promise<RenderInput> {
  return { run, scorecards, lang, pictures: withPictures ? await picturesOf(dir, scorecards) : new Map() };
}

/** Writes the reports asked for in the run's folder. Returns their absolute paths, in order. */
export async function writeReports(
  writer: RunWriter,
  run: Run,
  scorecards: readonly Scorecard[],
  { lang, format }: { readonly lang: Lang; readonly format: readonly string[] },
): Promise<readonly string[]> {
  const input = await renderInput(writer.dir, run, scorecards, lang, format.includes('html'));
  const written: string[] = [];
  for (const name of format) {
    const reporter = reporters[name];
    if (reporter !== undefined) written.push(await writer.writeText(reporter.file, reporter.render(input)));
  }
  return written;
}
