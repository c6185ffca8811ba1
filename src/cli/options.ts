import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { conditions } from '../replay/conditions.ts';
import { reporters } from '../reporters/index.ts';

/** Options shared by the commands that replay. */
export interface ReplayOptions {
  readonly out?: string;
  readonly condition?: readonly string[];
  readonly path?: readonly string[];
  readonly concurrency: number;
  readonly format: readonly string[];
  readonly lang: 'fr' | 'en';
  readonly allowSubmit?: boolean;
  readonly lighthouse: boolean;
  readonly screenshots: boolean;
  readonly browser?: string;
  readonly headed?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly failOn?: readonly string[];
  readonly baseline?: string;
}

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 64) throw new InvalidArgumentError('Give a whole number from 1 to 64.');
  return value;
}

/** Comma-separated words among those known. */
export function oneOfEach(known: readonly string[]): (text: string) => readonly string[] {
  return (text) => {
    const words = text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
    const wrong = words.find((word) => !known.includes(word));
    if (wrong !== undefined) throw new InvalidArgumentError(`“${wrong}” is unknown. Known: ${known.join(', ')}.`);
    return words;
  };
}

/** Half of the processors drive journeys well: a browser renders on the others. Two at least. */
function defaultConcurrency(): number {
  return Math.max(2, Math.floor(availableParallelism() / 2));
}

export function langOption(): Option {
  return new Option('--lang <fr|en>', 'language of messages and reports').choices(['fr', 'en']).default('fr');
}

export function formatOption(): Option {
  return new Option('--format <list>', `report formats, comma-separated: ${Object.keys(reporters).join(', ')}`)
    .argParser(oneOfEach(Object.keys(reporters)))
    .default(['html', 'json'], 'html,json');
}

/** Adds the options of the commands that replay. */
export function withReplayOptions(command: Command): Command {
  return command
    .option('--out <dir>', 'folder of the run (default: reports/<date>-<time>)')
    .option('--condition <id...>', `replay only under these conditions: ${conditions.map(({ id }) => id).join(', ')}`)
    .option('--path <id...>', 'replay only these paths')
    .addOption(new Option('--concurrency <n>', 'journeys at once').argParser(positive).default(defaultConcurrency()))
    .addOption(formatOption())
    .addOption(langOption())
    .option('--allow-submit', 'let `submit` steps send for real (only on a test instance, or with the authority’s agreement)')
    .option('--no-lighthouse', 'skip Lighthouse (performance and weight, shown beside the letters)')
    .option('--no-screenshots', 'take no pictures')
    .option('--browser <path>', 'Chrome or Chromium to drive (default: USAGER_BROWSER, Playwright’s own, the system’s)')
    .option('--headed', 'show the browser')
    .option('--quiet', 'no progress')
    .option('--json', 'print a machine-readable summary on standard output')
    .option(
      '--fail-on <rule...>',
      'exit with 1 when a rule is broken: grade<C, grade:channels<B, journey:blocked, failed:1.4, new:any, lost:phone, documents:+1',
    )
    .option('--baseline <run>', 'earlier run that `new:`, `lost:` and `documents:+n` rules compare with');
}
