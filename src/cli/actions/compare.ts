import { resolve } from 'node:path';
import type { Lang } from '../../model/localized.ts';
import { compareRuns } from '../compare-runs.ts';
import { comparisonLines } from '../compare-text.ts';
import { exitCodes } from '../errors.ts';
import type { Host } from '../host.ts';

/** `usager compare`: returns the exit code. Throws `CannotRun`, `StoreError`. */
export async function compare(
  folders: readonly string[],
  { lang, json }: { readonly lang: Lang; readonly json?: boolean },
  host: Host,
): Promise<number> {
  const compared = await compareRuns(
    folders.map((folder) => resolve(host.cwd, folder)),
    lang,
  );
  const text =
    json === true ? JSON.stringify(compared, null, 2) : comparisonLines(compared, lang, host.stdout.columns).join('\n');
  host.stdout.write(`${text}\n`);
  return exitCodes.done;
}
