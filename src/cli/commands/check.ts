import type { Command } from 'commander';
import { conditions } from '../../replay/conditions.ts';
import { checkScenarios } from '../../scenario/index.ts';
import { exitCodes } from '../errors.ts';
import type { Host } from '../host.ts';
import { langOption } from '../options.ts';
import { problemLine } from '../read-scenarios.ts';
import type { Lang } from '../../model/localized.ts';

/** `usager check`: everything that can be said of scenario files without a browser. */
export function addCheck(program: Command, host: Host, setCode: (code: number) => void): void {
  program
    .command('check')
    .argument('<scenario...>', 'scenario files, folders or globs')
    .description('validate scenario files, without a browser')
    .addOption(langOption())
    .option('--json', 'print what was found as JSON')
    .action(async (patterns: readonly string[], { lang, json }: { lang: Lang; json?: boolean }) => {
      const { files, scenarios, problems, warnings } = await checkScenarios(patterns, {
        env: host.env,
        conditionIds: conditions.map(({ id }) => id),
      });
      if (json === true) {
        host.stdout.write(`${JSON.stringify({ files, problems, warnings }, null, 2)}\n`);
      } else {
        for (const warning of warnings) host.stderr.write(`${problemLine(warning, lang)}\n`);
        for (const problem of problems) host.stderr.write(`${problemLine(problem, lang)}\n`);
        for (const { file, procedure, paths, conditions: under } of scenarios) {
          const journeys = paths.length * under.length;
          const said = lang === 'fr' ? `${journeys} trajet(s)` : `${journeys} journey(s)`;
          host.stdout.write(`✓ ${file}  ${procedure.title}: ${said}\n`);
        }
      }
      setCode(problems.length > 0 ? exitCodes.cannotRun : exitCodes.done);
    });
}
