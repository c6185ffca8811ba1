import { resolve } from 'node:path';
import type { Lang } from '../../model/localized.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import { oneLine } from '../../reporters/clean-text.ts';
import { say } from '../../reporters/say.ts';
import { openRun } from '../../store/index.ts';
import { readBaseline } from '../baseline.ts';
import { CannotRun, exitCodes } from '../errors.ts';
import { markWaived } from '../gate/mark-waived.ts';
import { dayOf, type Waiver } from '../gate/waiver.ts';
import type { Host } from '../host.ts';
import { fileFormats, gridFormats, printedFormats, workbookFormats } from '../options.ts';
import { reportPdf } from '../pdf/report-pdf.ts';
import { refuseInside } from '../refuse-inside.ts';
import { renderReport } from '../render-report.ts';
import { renderInput } from '../reports.ts';
import { reportBaseline } from '../report-baseline.ts';
import { requireIntact } from '../require-intact.ts';
import { reviewed } from '../review/apply-review.ts';
import { savedScorecards, scorecardsWithGrid } from '../saved-scorecards.ts';
import { readSpreadsheet } from '../template-file.ts';
import { writeOutput } from '../write-output.ts';

/** The person’s own copy stays as it is: they may want to fill it again. */
function refuseOver(template: string, file: string): void {
  if (template !== file) return;
  throw new CannotRun({
    fr: `« ${file} » est votre modèle : écrivez la grille remplie ailleurs, avec --out.`,
    en: `“${file}” is your model: write the filled grid elsewhere, with --out.`,
  });
}

interface ReportOptions {
  readonly format: string;
  readonly lang: Lang;
  readonly out?: string;
  readonly template?: string;
  readonly browser?: string;
  readonly procedure?: string;
  readonly bom?: boolean;
  readonly baseline?: string;
  /** From `usager.config.yaml`. */
  readonly waivers?: readonly Waiver[];
}

/** Formats that show what changed since an earlier run. */
const comparedFormats: readonly string[] = ['html', 'summary', 'sarif'];

const csvFormats: readonly string[] = ['csv', 'ara-csv'];

/** A name for a file of that format. */
function exampleOf(format: string): string {
  if (format === 'ods') return 'grille.ods';
  return format === 'spreadsheet' ? 'classeur.ods' : `fiches.${format}`;
}

/** Bytes on a terminal help nobody; a template is for the spreadsheet alone. */
function requireSense({ format, out, template, bom, baseline }: ReportOptions): void {
  if (bom === true && !csvFormats.includes(format))
    throw new CannotRun({
      fr: '--bom ne sert qu’avec --format csv ou ara-csv : les autres formats disent eux-mêmes leur encodage.',
      en: '--bom only goes with --format csv or ara-csv: the other formats say their encoding themselves.',
    });
  if ([...fileFormats, ...workbookFormats, ...printedFormats].includes(format) && out === undefined)
    throw new CannotRun({
      fr: `Le format ${format} est un fichier : dites où l’écrire avec --out, par exemple --out ${exampleOf(format)}.`,
      en: `The format ${format} is a file: say where to write it with --out, for example --out ${exampleOf(format)}.`,
    });
  if (baseline !== undefined && ![...comparedFormats, ...printedFormats].includes(format))
    throw new CannotRun({
      fr: '--baseline ne sert qu’avec --format html, pdf, summary ou sarif ; pour le reste, « usager compare ».',
      en: '--baseline only goes with --format html, pdf, summary or sarif; for the rest, “usager compare”.',
    });
  if (template !== undefined && !fileFormats.includes(format))
    throw new CannotRun({
      fr: '--template ne sert qu’avec --format ods : c’est votre copie du modèle de grille d’audit à remplir.',
      en: '--template only goes with --format ods: it is your copy of the model of an audit grid, to be filled.',
    });
}

/** Scorecards of one procedure, when one is named. */
function chosen(scorecards: readonly Scorecard[], procedure: string | undefined): readonly Scorecard[] {
  if (procedure === undefined) return scorecards;
  const own = scorecards.filter((card) => card.procedure.id === procedure);
  if (own.length > 0) return own;
  const known = scorecards.map((card) => card.procedure.id).join(', ');
  throw new CannotRun({
    fr: `« ${procedure} » n’est pas une démarche de cette campagne. Démarches : ${known}.`,
    en: `“${procedure}” is not a procedure of this run. Procedures: ${known}.`,
  });
}

/** `usager report`: returns the exit code. Throws `CannotRun`, `StoreError`. */
export async function report(folder: string, options: ReportOptions, host: Host): Promise<number> {
  requireSense(options);
  const { lang, out } = options;
  // One name for the workbook; the file’s own says which of the two kinds.
  const format = options.format === 'spreadsheet' && /\.xlsx$/i.test(out ?? '') ? 'xlsx' : options.format;
  const dir = resolve(host.cwd, folder);
  const file = out === undefined ? undefined : resolve(host.cwd, out);
  if (file !== undefined) refuseInside(dir, file);
  if (file !== undefined && options.template !== undefined) refuseOver(resolve(host.cwd, options.template), file);
  const template = options.template === undefined ? undefined : await readSpreadsheet(options.template, '--template', host);
  await requireIntact(dir);
  const reader = await openRun(dir);
  const scorecardsOf = gridFormats.includes(format) ? scorecardsWithGrid : savedScorecards;
  const found = chosen(await reviewed(dir, await scorecardsOf(reader, lang)), options.procedure);
  const scorecards = markWaived(found, options.waivers ?? [], dayOf(host.now()));
  const isPrinted = printedFormats.includes(format);
  const before = options.baseline === undefined ? undefined : await readBaseline(resolve(host.cwd, options.baseline), lang);
  const input = await renderInput(
    dir,
    reader.run,
    scorecards,
    lang,
    format === 'html' || isPrinted,
    reportBaseline(before, scorecards),
  );
  const { content: rendered, notices } = isPrinted
    ? { content: await reportPdf(reader, input, { env: host.env, browser: options.browser }), notices: [] }
    : await renderReport(format, input, template);
  const content = options.bom === true ? `\ufeff${String(rendered)}` : rendered;
  for (const notice of notices) host.stderr.write(`${oneLine(say(lang, notice))}\n`);
  await writeOutput(content, out, host);
  return exitCodes.done;
}
