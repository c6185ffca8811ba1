import { relative } from 'node:path';
import type { Localized } from '../model/localized.ts';
import type { Run } from '../model/run.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { renderTerminal } from '../reporters/index.ts';
import { say } from '../reporters/say.ts';
import type { Judgement } from './gate/judge.ts';
import { gateJson, gateLines } from './gate/lines.ts';
import { reportPath } from './gate/report-path.ts';
import type { Host } from './host.ts';

/** Everything there is to say at the end of a run. */
export interface Result {
  readonly run: Run;
  readonly scorecards: readonly Scorecard[];
  readonly reports: readonly string[];
  readonly dir: string;
  readonly judgement: Judgement;
  /** The file where waivers are written. */
  readonly config: string;
  readonly code: number;
  /** Journeys to replay, and those that were: fewer after an interruption. */
  readonly planned: number;
  readonly finished: number;
}

/** The machine-readable summary (`--json`). */
function summary({ run, scorecards, reports, dir, judgement, code, planned, finished }: Result): object {
  return {
    schema: 'usager/summary/1',
    run: dir,
    method: run.method,
    complete: run.complete,
    exitCode: code,
    journeys: { planned, finished },
    reports,
    procedures: scorecards.map((card) => ({
      id: card.procedure.id,
      title: card.procedure.title,
      outcome: card.outcome,
      grade: card.grade,
      gradeReason: card.gradeReason,
      letters: Object.fromEntries(card.dimensions.map(({ id, grade }) => [id, grade])),
      scorecard: `${card.procedure.id}/scorecard.json`,
    })),
    ...gateJson(judgement),
  };
}

function shown(path: string, cwd: string): string {
  const near = relative(cwd, path);
  return near.startsWith('..') ? path : near;
}

function keptText(finished: number, planned: number): Localized {
  if (finished === 0) {
    return {
      fr: `Aucun trajet n’est terminé (sur ${planned}) : il n’y a rien à garder.`,
      en: `No journey was finished (of ${planned}): there is nothing to keep.`,
    };
  }
  return {
    fr: finished === 1 ? `1 trajet terminé et gardé sur ${planned}.` : `${finished} trajets terminés et gardés sur ${planned}.`,
    en:
      finished === 1
        ? `1 of ${planned} journeys was finished and kept.`
        : `${finished} of ${planned} journeys were finished and kept.`,
  };
}

/** Prints results on standard output, and what went wrong on standard error. */
export function printResult(
  result: Result,
  { lang, json }: { readonly lang: 'fr' | 'en'; readonly json?: boolean },
  host: Host,
): void {
  const { scorecards, reports, dir, judgement, config, planned, finished } = result;
  const report = shown(reports.find((path) => path.endsWith('.html')) ?? reports[0] ?? dir, host.cwd);
  if (json === true) {
    host.stdout.write(`${JSON.stringify(summary(result), null, 2)}\n`);
  } else {
    const lines = renderTerminal(scorecards, { lang, width: host.stdout.columns });
    const where = say(lang, { fr: 'Preuves :', en: 'Evidence:' });
    const said = say(lang, { fr: 'Rapport :', en: 'Report:' });
    const end = [`${where} ${shown(dir, host.cwd)}`, `${said} ${report}`];
    host.stdout.write(`${['', ...lines, '', ...end].join('\n')}\n`);
  }
  if (finished < planned) host.stderr.write(`${say(lang, keptText(finished, planned))}\n`);
  for (const line of gateLines(judgement, { lang, report: reportPath(dir, host.cwd), config, now: host.now() }))
    host.stderr.write(`${line}\n`);
}
