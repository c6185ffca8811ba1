import { resolve } from 'node:path';
import type { Lang } from '../../model/localized.ts';
import { renderTerminal } from '../../reporters/index.ts';
import { exitCodes } from '../errors.ts';
import type { Host } from '../host.ts';
import { requireIntact } from '../require-intact.ts';
import { rescoreRun } from '../rescore.ts';

/** `usager rescore`: returns the exit code. Throws `CannotRun`, `StoreError`. */
export async function rescore(
  folder: string,
  { lang: wanted, out }: { readonly lang?: Lang; readonly out?: string },
  host: Host,
): Promise<number> {
  const dir = resolve(host.cwd, folder);
  await requireIntact(dir);
  const { scorecards, lines, lang } = await rescoreRun(dir, {
    ...(wanted === undefined ? {} : { lang: wanted }),
    ...(out === undefined ? {} : { out: resolve(host.cwd, out) }),
  });
  host.stdout.write(`${[...renderTerminal(scorecards, { lang, width: host.stdout.columns }), '', ...lines].join('\n')}\n`);
  return exitCodes.done;
}
