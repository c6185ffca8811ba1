import { Option, type Command } from 'commander';
import type { Lang } from '../../model/localized.ts';
import type { ReviewOptions } from '../actions/review.ts';
import type { CompareOptions } from '../actions/compare.ts';
import type { Host } from '../host.ts';
import { comparisonFormats, gridFormats, langOption, printedFormats, reportFormats, workbookFormats } from '../options.ts';

type SetCode = (code: number) => void;

interface ReportOptions {
  readonly format: string;
  readonly lang: Lang;
  readonly out?: string;
  readonly template?: string;
  readonly browser?: string;
  readonly procedure?: string;
  readonly baseline?: string;
}

const runLangOption = (what: string): Option =>
  new Option('--lang <fr|en>', `${what} (default: that of the run)`).choices(['fr', 'en']);

function addRescore(program: Command, host: Host, setCode: SetCode): void {
  program
    .command('rescore')
    .argument('<run>', 'folder of a run')
    .description('recompute the scorecards from the evidence, without a browser, and say whether they are the same')
    .addOption(runLangOption('language of the scorecards'))
    .option('--out <dir>', 'folder for the recomputed scorecards (default: <run>-rescored when they differ)')
    .addHelpText('after', '\nExample: usager rescore reports/2026-11-22-140509\nThe run itself is never changed.')
    .action(async (dir: string, options: { readonly lang?: Lang; readonly out?: string }) => {
      const { rescore } = await import('../actions/rescore.ts');
      setCode(await rescore(dir, options, host));
    });
}

function addReport(program: Command, host: Host, setCode: SetCode): void {
  program
    .command('report')
    .argument('<run>', 'folder of a run')
    .description('render a saved run, without a browser (pdf needs one, to print)')
    .addOption(
      new Option('--format <name>', 'report format')
        .choices([...reportFormats, ...workbookFormats, ...gridFormats, ...printedFormats])
        .default('html'),
    )
    .addOption(langOption())
    .option('--out <file>', 'file to write (default: standard output)')
    .option('--procedure <id>', 'render this procedure alone (an audit grid is usually of one)')
    .option('--bom', 'with --format csv or ara-csv: begin with a byte order mark, so that Excel reads the accents')
    .option('--baseline <run>', 'with --format html, pdf, summary or sarif: earlier run, to show what changed since')
    .option('--template <file>', 'with --format ods: your copy of the official RGAA audit grid, filled and written to --out')
    .option(
      '--browser <path>',
      'with --format pdf: Chrome or Chromium that prints (default: USAGER_BROWSER, Playwright’s own, the system’s)',
    )
    .addHelpText(
      'after',
      `
Examples:
  usager report reports/2026-11-22-140509 --format csv --out fiches.csv
  usager report reports/2026-11-22-140509 --format ods --template modele-de-grille.ods --out grille.ods
  usager report reports/2026-11-22-140509 --format pdf --out fiches.pdf       tagged, with bookmarks, index of the evidence and hashes
RGAA’s grid for other tools: ods (spreadsheet), ara-csv and ara-json (Ara’s columns, codes and payload), earl (W3C, JSON-LD).`,
    )
    .action(async (dir: string, options: ReportOptions) => {
      const { report } = await import('../actions/report.ts');
      setCode(await report(dir, options, host));
    });
}

function addCompare(program: Command, host: Host, setCode: SetCode): void {
  program
    .command('compare')
    .argument('<run...>', 'folders of runs, oldest first')
    .description('put procedures or runs side by side; for the same procedures: what is new, fixed, kept, not re-checked')
    .addOption(langOption())
    .addOption(new Option('--format <name>', 'text for a terminal, md and json whole').choices(comparisonFormats).default('text'))
    .option('--json', 'the same as --format json')
    .option('--out <file>', 'file to write (default: standard output)')
    .addHelpText(
      'after',
      `
Examples:
  usager compare reports/mars reports/juin                                what changed, the gravest first
  usager compare reports/mars reports/juin --format md --out ecarts.md    the same, whole
  usager compare reports/juin                                             the procedures of one run, ranked, and the national goal
A finding is fixed only when its place was looked at again. A run under another version of the method is recomputed from its evidence.`,
    )
    .action(async (dirs: readonly string[], options: CompareOptions) => {
      const { compare } = await import('../actions/compare.ts');
      setCode(await compare(dirs, options, host));
    });
}

function addVerify(program: Command, host: Host, setCode: SetCode): void {
  program
    .command('verify')
    .argument('<run>', 'folder of a run, or case file (.zip)')
    .description('check that no evidence file was changed, added or lost since the run was sealed, or the case file made')
    .addOption(langOption())
    .option(
      '--tsa-ca <file>',
      'certificate of the time-stamp authority (PEM): the token of a case file must lead to it (default: `tsaCa` of usager.config.yaml)',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  usager verify reports/2026-11-22-140509\n  usager verify dossier.zip --tsa-ca autorite.pem\nNothing is asked of the network, and a case file is not unpacked. Exit code 2 when a file is not as it was, with the list of those files.',
    )
    .action(async (dir: string, options: { readonly lang: Lang; readonly tsaCa?: string }) => {
      const { verify } = await import('../actions/verify.ts');
      setCode(await verify(dir, options, host));
    });
}

function addMerge(program: Command, host: Host, setCode: SetCode): void {
  program
    .command('merge')
    .argument('<run...>', 'parts of one run (shards, workers)')
    .description('join the parts of one run, then score the whole')
    .requiredOption('--out <dir>', 'folder of the joined run, new or empty')
    .addOption(runLangOption('language of the scorecards and reports'))
    .addHelpText('after', '\nExample: usager merge parts/1 parts/2 --out reports/ensemble')
    .action(async (dirs: readonly string[], options: { readonly out: string; readonly lang?: Lang }) => {
      const { merge } = await import('../actions/merge.ts');
      setCode(await merge(dirs, options, host));
    });
}

function addReview(program: Command, host: Host, setCode: SetCode): void {
  program
    .command('review')
    .argument('<run>', 'folder of a run')
    .description('prepare, then check, what a person answers on the RGAA criteria that no machine decides')
    .addOption(runLangOption('language of the file and of the messages'))
    .option('--from <run>', 'take over the answers of an older run, where nothing changed')
    .option(
      '--import <file>',
      'take the answers of an audit grid filled in with a spreadsheet (.ods of “usager report --format ods”)',
    )
    .option('--author <name>', 'with --import: who answers, when the grid does not say it')
    .addHelpText(
      'after',
      `
Examples:
  usager review reports/juin                        writes reports/juin.review.yaml: every criterion left, with what to look at
  usager review reports/juin                        once filled in: checks it, and says what is left
  usager review reports/juillet --from reports/juin keeps the answers about what has not changed
  usager review reports/juin --import grille.ods    reads what was filled in with LibreOffice or Excel, saved as .ods
The run itself is never changed. “usager report” and its exports read the file beside the run.`,
    )
    .action(async (dir: string, options: ReviewOptions) => {
      const { review } = await import('../actions/review.ts');
      setCode(await review(dir, options, host));
    });
}

/** Commands over run folders, without a browser: `rescore`, `report`, `compare`, `verify`, `merge`, `review`. */
export function addSavedRunCommands(program: Command, host: Host, setCode: SetCode): void {
  addRescore(program, host, setCode);
  addReport(program, host, setCode);
  addCompare(program, host, setCode);
  addVerify(program, host, setCode);
  addMerge(program, host, setCode);
  addReview(program, host, setCode);
}
