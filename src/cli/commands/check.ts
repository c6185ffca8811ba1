import type { Command } from 'commander';
import type { Lang } from '../../model/localized.ts';
import { namedScenarios } from '../config/named-scenarios.ts';
import type { Host } from '../host.ts';
import { langOption } from '../options.ts';

/** `usager check`: everything that can be said of scenario files without a browser. */
export function addCheck(program: Command, host: Host, setCode: (code: number) => void): void {
  program
    .command('check')
    .argument('[scenario...]', 'scenario files, folders or globs (default: those of usager.config.yaml)')
    .description('validate scenario files, without a browser')
    .addOption(langOption())
    .option('--json', 'print what was found as JSON')
    .addHelpText(
      'after',
      '\nExample: usager check scenarios\nEach problem is said with its file, line and column, and what would be right. Exit code 2 when there is one.',
    )
    .action(async (patterns: readonly string[], options: { readonly lang: Lang; readonly json?: boolean }, command: Command) => {
      const named = namedScenarios(command, patterns);
      const { check } = await import('../actions/check.ts');
      setCode(await check(named, options, host));
    });
}
