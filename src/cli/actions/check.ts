import type { Lang } from '../../model/localized.ts';
import { conditions } from '../../replay/conditions.ts';
import { say } from '../../reporters/say.ts';
import { checkScenarios } from '../../scenario/index.ts';
import { exitCodes } from '../errors.ts';
import type { Host } from '../host.ts';
import { plural } from '../plural.ts';
import { problemLine } from '../read-scenarios.ts';

const journeyWords = { fr: ['trajet', 'trajets'], en: ['journey', 'journeys'] } as const;

const warningWord = { fr: 'avertissement : ', en: 'warning: ' } as const;

/** `usager check`: returns the exit code. */
export async function check(
  patterns: readonly string[],
  { lang, json }: { readonly lang: Lang; readonly json?: boolean },
  host: Host,
): Promise<number> {
  const { files, scenarios, problems, warnings } = await checkScenarios(patterns, {
    env: host.env,
    root: host.cwd,
    conditionIds: conditions.map(({ id }) => id),
  });
  const code = problems.length > 0 ? exitCodes.cannotRun : exitCodes.done;
  if (json === true) {
    host.stdout.write(`${JSON.stringify({ files, problems, warnings }, null, 2)}\n`);
    return code;
  }
  for (const warning of warnings) host.stderr.write(`${problemLine(warning, lang, say(lang, warningWord))}\n`);
  for (const problem of problems) host.stderr.write(`${problemLine(problem, lang)}\n`);
  for (const { file, procedure, paths, conditions: under } of scenarios) {
    host.stdout.write(`✓ ${file}  ${procedure.title} – ${plural(paths.length * under.length, journeyWords[lang])}\n`);
  }
  return code;
}
