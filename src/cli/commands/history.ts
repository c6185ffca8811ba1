import { Option, type Command } from 'commander';
import type { HistoryOptions } from '../actions/history.ts';
import type { Host } from '../host.ts';
import { langOption } from '../options.ts';

/** `usager history`: procedures over time. */
export function addHistory(program: Command, host: Host, setCode: (code: number) => void): void {
  program
    .command('history')
    .argument('<folder>', 'folder that holds the runs')
    .description('follow each procedure over the runs of a folder: letters, indicators, findings, documents, human help')
    .addOption(
      new Option('--format <name>', 'text for a terminal, or md, csv, json')
        .choices(['text', 'md', 'csv', 'json'])
        .default('text'),
    )
    .option('--json', 'the same as --format json')
    .option('--out <file>', 'file to write (default: standard output)')
    .option('--rescore', 'recompute from their evidence the scorecards of another version of the method')
    .addOption(langOption())
    .addHelpText(
      'after',
      `
Example: usager history reports --format csv --out suivi.csv
Nothing is drawn across two versions of the method. Folders that cannot be read are named and skipped.`,
    )
    .action(async (folder: string, options: HistoryOptions) => {
      const { history } = await import('../actions/history.ts');
      setCode(await history(folder, options, host));
    });
}
