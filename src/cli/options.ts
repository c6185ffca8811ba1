import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Lang } from '../model/localized.ts';
import { conditions } from '../replay/conditions.ts';
import type { Waiver } from './gate/waiver.ts';

/** Names of the report formats. Written here, and tested to be those of the reporters, because loading a chart library to print a help is slow. */
export const reportFormats: readonly string[] = [
  'html',
  'json',
  'csv',
  'md',
  'sarif',
  'junit',
  'codequality',
  'github',
  'summary',
];

/** Workbooks, files of bytes too, written with `--out`. */
export const workbookFormats: readonly string[] = ['spreadsheet', 'xlsx'];

/** Exports of RGAA’s grid that are files of bytes, written with `--out`. */
export const fileFormats: readonly string[] = ['ods'];

/** Exports of RGAA’s grid, that `usager report` alone makes: they hold what a person answered after the run. */
export const gridFormats: readonly string[] = ['ara-csv', 'ara-json', 'earl', ...fileFormats];

/** Formats that are printed by a browser, written with `--out`. */
export const printedFormats: readonly string[] = ['pdf'];
/** Forms that `usager compare` is written in. */
export const comparisonFormats: readonly string[] = ['text', 'md', 'json'];

export const failOnHelp =
  'exit with 1 when a rule is broken: grade<C, grade:channels<B, journey:blocked, failed:1.4, nc:11.1, and against the baseline: new:any, new:blocking (a critical finding, a journey now blocked, a gate or barrier of the method that stops people), new:4.3, new:rgaa:11.1, worse:any, lost:phone, documents:+1';

export const baselineHelp = 'earlier run that the rules new:, worse:, lost: and documents:+n compare with';

export const noBaselineHelp =
  'there is no earlier run yet (a first night): rules that compare are said not to be applied, the others are';

/** Options shared by the commands that replay. */
export interface ReplayOptions {
  readonly out?: string;
  readonly condition?: readonly string[];
  readonly path?: readonly string[];
  readonly concurrency: number;
  /** Journeys at once on the host where they begin; as many as `concurrency` when absent. */
  readonly perHost?: number;
  readonly retries: number;
  readonly repeat: number;
  readonly format: readonly string[];
  readonly lang: Lang;
  readonly allowSubmit?: boolean;
  readonly lighthouse: boolean;
  readonly screenshots: boolean;
  readonly archive?: boolean;
  readonly browser?: string;
  readonly headed?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly failOn?: readonly string[];
  /** `false`: the person says that there is none yet. */
  readonly baseline?: string | false;
  /** From `usager.config.yaml`. */
  readonly waivers?: readonly Waiver[];
  readonly configFile?: string;
}

function wholeNumber(from: number, to: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    const fits = /^\d+$/.test(text) && value >= from && value <= to;
    if (!fits) throw new InvalidArgumentError(`Give a whole number from ${from} to ${to}.`);
    return value;
  };
}

const wordsOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Comma-separated words among those known, each once, at least one. */
export function oneOfEach(known: readonly string[]): (text: string) => readonly string[] {
  return (text) => {
    const words = wordsOf(text);
    const wrong = words.find((word) => !known.includes(word));
    if (wrong !== undefined) throw new InvalidArgumentError(`“${wrong}” is unknown. Known: ${known.join(', ')}.`);
    if (words.length === 0) throw new InvalidArgumentError(`Give at least one of: ${known.join(', ')}.`);
    return [...new Set(words)];
  };
}

/** Words of an option that may be repeated, separated by spaces or by commas; each once. */
export function accumulate(text: string, before: readonly string[] | undefined): readonly string[] {
  return [...new Set([...(before ?? []), ...wordsOf(text)])];
}

/** A journey mostly waits for its site: half as many again as there are processors keeps them busy. */
function defaultConcurrency(): number {
  return Math.max(2, Math.ceil(availableParallelism() * 1.5));
}

export function langOption(): Option {
  return new Option('--lang <fr|en>', 'language of messages and reports').choices(['fr', 'en']).default('fr');
}

function formatOption(): Option {
  return new Option('--format <list>', `report formats, comma-separated: ${reportFormats.join(', ')}`)
    .argParser(oneOfEach(reportFormats))
    .default(['html', 'json'], 'html,json');
}

/** Adds the options of the commands that replay. */
export function withReplayOptions(command: Command): Command {
  return command
    .option('--out <dir>', 'folder of the run, new or empty (default: reports/<date>-<time>)')
    .option('--condition <id...>', `replay only under these conditions: ${conditions.map(({ id }) => id).join(', ')}`, accumulate)
    .option('--path <id...>', 'replay only these paths', accumulate)
    .addOption(new Option('--concurrency <n>', 'journeys at once').argParser(wholeNumber(1, 64)).default(defaultConcurrency()))
    .addOption(
      new Option(
        '--per-host <n>',
        'journeys at once on one host, when several procedures are replayed together (default: as --concurrency)',
      ).argParser(wholeNumber(1, 64)),
    )
    .addOption(
      new Option(
        '--retries <n>',
        'times a journey broken off by the network (no answer, HTTP 5xx or 429) is begun again, after a pause',
      )
        .argParser(wholeNumber(0, 5))
        .default(1),
    )
    .addOption(
      new Option('--repeat <n>', 'times every journey is replayed, one after the other; verdicts that differ are said unstable')
        .argParser(wholeNumber(1, 9))
        .default(1),
    )
    .addOption(formatOption())
    .addOption(langOption())
    .option('--allow-submit', 'let `submit` steps send for real (only on a test instance, or with the authority’s agreement)')
    .option('--no-lighthouse', 'skip Lighthouse (performance and weight, shown beside the letters)')
    .option('--no-screenshots', 'take no pictures')
    .option('--archive', 'also archive every page met, data masked (<procedure>/archive.wacz, for ReplayWeb.page)')
    .option('--no-archive', 'archive nothing, whatever usager.config.yaml says')
    .option('--browser <path>', 'Chrome or Chromium to drive (default: USAGER_BROWSER, Playwright’s own, the system’s)')
    .option('--headed', 'show the browser')
    .option('--quiet', 'no progress')
    .option('--json', 'print a machine-readable summary on standard output')
    .option('--fail-on <rule...>', failOnHelp, accumulate)
    .option('--baseline <run>', baselineHelp)
    .option('--no-baseline', noBaselineHelp);
}
