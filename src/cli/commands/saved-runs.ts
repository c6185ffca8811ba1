import { writeFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import { renderTerminal, reporters } from '../../reporters/index.ts';
import { mergeRuns, openRun, verifyRun, type RunReader } from '../../store/index.ts';
import { compareRuns } from '../compare-runs.ts';
import { comparisonLines } from '../compare-text.ts';
import { conclude } from '../conclude.ts';
import { CannotRun, exitCodes } from '../errors.ts';
import type { Host } from '../host.ts';
import { langOption } from '../options.ts';
import { renderInput } from '../reports.ts';
import { rescoreRun } from '../rescore.ts';
import { scoreAll } from '../score-run.ts';
import type { Lang } from '../../model/localized.ts';
import type { Scorecard } from '../../model/scorecard.ts';

type SetCode = (code: number) => void;

/** Scorecards as they were printed; recomputed from the evidence for another language or when the run was cut off before them. */
async function scorecardsOf(reader: RunReader, lang: Lang): Promise<readonly Scorecard[]> {
  const written = reader.procedures.map(({ procedure }) => reader.scorecard(procedure.id));
  const usable = written.filter((card) => card !== null && card.lang === lang) as readonly Scorecard[];
  return usable.length === written.length ? usable : scoreAll(reader, lang);
}

function addReport(program: Command, host: Host): void {
  program
    .command('report')
    .argument('<run>', 'folder of a run')
    .description('render a saved run, without a browser')
    .addOption(new Option('--format <name>', 'report format').choices(Object.keys(reporters)).default('html'))
    .addOption(langOption())
    .option('--out <file>', 'file to write (default: standard output)')
    .action(async (dir: string, { format, lang, out }: { format: string; lang: Lang; out?: string }) => {
      const reader = await openRun(dir);
      const scorecards = await scorecardsOf(reader, lang);
      const text = reporters[format]?.render(await renderInput(dir, reader.run, scorecards, lang, format === 'html')) ?? '';
      if (out === undefined) return host.stdout.write(text);
      await writeFile(out, text).catch((error: Error) => {
        throw new CannotRun({
          fr: `Impossible d’écrire « ${out} » (${error.message}).`,
          en: `Cannot write “${out}” (${error.message}).`,
        });
      });
    });
}

function addRescore(program: Command, host: Host, setCode: SetCode): void {
  program
    .command('rescore')
    .argument('<run>', 'folder of a run')
    .description('recompute the scorecards from the evidence, without a browser, and say whether they are the same')
    .addOption(langOption())
    .option('--out <dir>', 'folder for the recomputed scorecards (default: <run>-rescored when they differ)')
    .action(async (dir: string, options: { lang?: Lang; out?: string }) => {
      const { scorecards, lines } = await rescoreRun(dir, options);
      host.stdout.write(
        `${[...renderTerminal(scorecards, { lang: options.lang ?? 'fr', width: host.stdout.columns }), '', ...lines].join('\n')}\n`,
      );
      setCode(exitCodes.done);
    });
}

function addCompare(program: Command, host: Host, setCode: SetCode): void {
  program
    .command('compare')
    .argument('<run...>', 'folders of runs, oldest first')
    .description('put procedures or runs side by side; for the same procedures: what is new, fixed, kept, not re-checked')
    .addOption(langOption())
    .option('--json', 'print the comparison as JSON')
    .action(async (dirs: readonly string[], { lang, json }: { lang: Lang; json?: boolean }) => {
      const compared = await compareRuns(dirs, lang);
      host.stdout.write(
        json === true
          ? `${JSON.stringify(compared, null, 2)}\n`
          : `${comparisonLines(compared, lang, host.stdout.columns).join('\n')}\n`,
      );
      setCode(exitCodes.done);
    });
}

function addVerify(program: Command, host: Host, setCode: SetCode): void {
  program
    .command('verify')
    .argument('<run>', 'folder of a run')
    .description('check that no evidence file was changed, added or lost since the run was sealed')
    .addOption(langOption())
    .action(async (dir: string, { lang }: { lang: Lang }) => {
      const { ok, sealed, checked, changed, missing, added } = await verifyRun(dir);
      const fr = lang === 'fr';
      if (!sealed) {
        throw new CannotRun({
          fr: `« ${dir} » n’est pas scellée (pas de manifest.json) : la campagne a été interrompue, rien ne peut être vérifié.`,
          en: `“${dir}” is not sealed (no manifest.json): the run was cut off, nothing can be verified.`,
        });
      }
      if (!ok) {
        const list = [
          ...changed.map((path) => `${fr ? 'modifié' : 'changed'} ${path}`),
          ...missing.map((path) => `${fr ? 'disparu' : 'missing'} ${path}`),
          ...added.map((path) => `${fr ? 'ajouté' : 'added'} ${path}`),
        ].join('\n  ');
        throw new CannotRun({
          fr: `« ${dir} » n’est plus telle qu’elle a été scellée (${changed.length} modifiés, ${missing.length} disparus, ${added.length} ajoutés) :\n  ${list}`,
          en: `“${dir}” is no longer as it was sealed (${changed.length} changed, ${missing.length} missing, ${added.length} added):\n  ${list}`,
        });
      }
      host.stdout.write(fr ? `Intacte : ${checked} fichiers vérifiés.\n` : `Intact: ${checked} files verified.\n`);
      setCode(exitCodes.done);
    });
}

function addMerge(program: Command, host: Host): void {
  program
    .command('merge')
    .argument('<run...>', 'parts of one run (shards, workers)')
    .description('join the parts of one run, then score the whole')
    .requiredOption('--out <dir>', 'folder of the joined run')
    .addOption(langOption())
    .action(async (dirs: readonly string[], { out, lang }: { out: string; lang: Lang }) => {
      const writer = await mergeRuns(dirs, out);
      const { scorecards } = await conclude(writer, { lang, format: ['html', 'json'], endedAt: host.now(), complete: true });
      host.stdout.write(`${renderTerminal(scorecards, { lang, width: host.stdout.columns }).join('\n')}\n`);
    });
}

/** Commands over run folders, without a browser: `report`, `rescore`, `compare`, `verify`, `merge`. */
export function addSavedRunCommands(program: Command, host: Host, setCode: SetCode): void {
  addRescore(program, host, setCode);
  addReport(program, host);
  addCompare(program, host, setCode);
  addVerify(program, host, setCode);
  addMerge(program, host);
}
