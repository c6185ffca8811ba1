import { resolve } from 'node:path';
import type { Lang } from '../../model/localized.ts';
import { mergeRuns } from '../../store/index.ts';
import { conclude } from '../conclude.ts';
import { configName } from '../config/find-config.ts';
import { exitCodes } from '../errors.ts';
import { openGate } from '../gate/judge.ts';
import type { Host } from '../host.ts';
import { printResult } from '../print-result.ts';

/** `usager merge`: returns the exit code. Throws `CannotRun`, `StoreError`. */
export async function merge(
  folders: readonly string[],
  options: { readonly out: string; readonly lang?: Lang },
  host: Host,
): Promise<number> {
  const writer = await mergeRuns(
    folders.map((folder) => resolve(host.cwd, folder)),
    resolve(host.cwd, options.out),
  );
  const { complete, endedAt, lang: recorded } = writer.run();
  const lang = options.lang ?? recorded;
  const end = endedAt === null ? host.now() : new Date(endedAt);
  const result = await conclude(writer, { lang, format: ['html', 'json'], endedAt: end, complete });
  const finished = result.run.procedures.flatMap(({ journeys }) => journeys).length;
  printResult(
    { ...result, dir: writer.dir, judgement: openGate, config: configName, code: exitCodes.done, planned: finished, finished },
    { lang },
    host,
  );
  return exitCodes.done;
}
