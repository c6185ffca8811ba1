import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { identityVersion } from '../method/finding-key.ts';
import { methodVersion } from '../method/index.ts';
import type { History, HistoryPoint, ProcedureHistory } from '../model/history.ts';
import type { Lang } from '../model/localized.ts';
import { acceptedFindings, historyPoint, procedureHistories } from '../scoring/index.ts';
import { openRun, StoreError } from '../store/index.ts';
import { CannotRun } from './errors.ts';
import { concerning, markWaived, noWaivers, type GivenWaivers } from './gate/mark-waived.ts';
import { systemReason } from './system-reason.ts';

type Skipped = History['skipped'][number];
type KnownRun = History['runs'][number];

function foldersOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .toSorted();
  } catch (error) {
    const why = systemReason(error);
    throw new CannotRun({
      fr: `Impossible de lire « ${folder} » : ${why.fr}. Donnez le dossier qui contient les campagnes, par exemple reports.`,
      en: `Cannot read “${folder}”: ${why.en}. Give the folder that holds the runs, for example reports.`,
    });
  }
}

/** Scorecards as they were written; those of another version recomputed when asked for. */
async function pointsOf(
  dir: string,
  run: string,
  lang: Lang,
  rescore: boolean,
  { waivers, today }: GivenWaivers,
): Promise<{ readonly known: KnownRun; readonly points: readonly HistoryPoint[] }> {
  const reader = await openRun(dir);
  const points: HistoryPoint[] = [];
  for (const { procedure } of reader.procedures) {
    const saved = reader.scorecardWithoutGrid(procedure.id);
    const current = saved?.method.version === methodVersion && saved.identity === identityVersion;
    const again = rescore && !current && reader.journeys(procedure.id).length > 0;
    const card = again ? await (await import('./score-run.ts')).scoreFromEvidence(reader, procedure.id, lang) : saved;
    if (card === null) continue;
    const point = historyPoint(run, card);
    const [marked = card] = markWaived([card], waivers, today);
    points.push(waivers.length === 0 ? point : { ...point, accepted: acceptedFindings(marked) });
  }
  const { startedAt, method, complete } = reader.run;
  return { known: { run, startedAt, method, complete }, points };
}

/** Waivers say what is accepted today: of the last run, and not of those before it. */
function acceptedOnLast(history: ProcedureHistory): ProcedureHistory {
  const last = history.points.length - 1;
  const points = history.points.map((point, index) => {
    const { accepted: _accepted, ...rest } = point;
    return index === last ? point : rest;
  });
  return { ...history, points };
}

/**
 * Every run of a folder, put in order of time. Folders that are no run are left aside; runs that cannot be read, or have no scorecard, are
 * named and skipped. What waivers accept on the last run is counted, and still in its findings.
 * @throws CannotRun for a folder without a run.
 */
export async function readHistory(
  folder: string,
  lang: Lang,
  rescore: boolean,
  given: GivenWaivers = noWaivers,
): Promise<History> {
  const skipped: Skipped[] = [];
  const runs: KnownRun[] = [];
  const points: HistoryPoint[] = [];
  for (const run of foldersOf(folder)) {
    const dir = join(folder, run);
    if (!existsSync(join(dir, 'run.json'))) continue;
    try {
      const read = await pointsOf(dir, run, lang, rescore, given);
      if (read.points.length === 0)
        skipped.push({
          run,
          reason: lang === 'fr' ? 'sans fiche : la campagne a été coupée' : 'no scorecard: the run was cut off',
        });
      else runs.push(read.known);
      points.push(...read.points);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      skipped.push({ run, reason: `${error.text[lang]} ${error.remedy[lang]}` });
    }
  }
  if (runs.length === 0) {
    const why =
      skipped.length === 0
        ? { fr: '', en: '' }
        : { fr: ` (${skipped.length} illisibles)`, en: ` (${skipped.length} unreadable)` };
    throw new CannotRun({
      fr: `Aucune campagne dans « ${folder} »${why.fr} : donnez le dossier qui les contient, par exemple reports.`,
      en: `No run in “${folder}”${why.en}: give the folder that holds them, for example reports.`,
    });
  }
  const byTime = runs.toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
  const procedures = procedureHistories(points).map(acceptedOnLast);
  const { expired } = concerning(given, new Set(procedures.map(({ procedure }) => procedure)));
  const past = expired.length === 0 ? {} : { expiredWaivers: expired };
  return { schema: 'usager/history/1', runs: byTime, skipped, procedures, ...past };
}
