import { resolve } from 'node:path';
import type { ComparedRun } from '../../model/comparison.ts';
import type { Lang } from '../../model/localized.ts';
import { oneLine } from '../../reporters/clean-text.ts';
import { say } from '../../reporters/say.ts';
import { compareRuns } from '../compare-runs.ts';
import { renderComparison } from '../compare-text.ts';
import { exitCodes } from '../errors.ts';
import { dayOf, type Waiver } from '../gate/waiver.ts';
import type { Host } from '../host.ts';
import { preferSpeed } from '../prefer-speed.ts';
import { refuseInside } from '../refuse-inside.ts';
import { writeOutput } from '../write-output.ts';

/** Options of `usager compare`. */
export interface CompareOptions {
  readonly lang: Lang;
  readonly format: string;
  readonly json?: boolean;
  readonly out?: string;
  /** From `usager.config.yaml`. */
  readonly waivers?: readonly Waiver[];
}

function recomputedLine({ run, recomputed }: ComparedRun, lang: Lang): string {
  const others = recomputed.filter(({ why }) => why === undefined);
  const versions = [...new Set(others.map(({ from }) => from))].join(', ');
  const procedures = recomputed.map(({ procedure }) => procedure).join(', ');
  if (others.length === 0)
    return say(lang, {
      fr: `« ${run} » nommait ses constats selon d’anciennes règles : fiches recalculées depuis les preuves avant de comparer (${procedures}). « usager rescore » les écrit.`,
      en: `“${run}” named its findings by older rules: scorecards recomputed from the evidence before comparing (${procedures}). “usager rescore” writes them.`,
    });
  return say(lang, {
    fr: `« ${run} » était sous une autre version de la méthode (${versions}) : fiches recalculées depuis les preuves avant de comparer (${procedures}). « usager rescore » les écrit.`,
    en: `“${run}” was under another version of the method (${versions}): scorecards recomputed from the evidence before comparing (${procedures}). “usager rescore” writes them.`,
  });
}

/** `usager compare`: returns the exit code. Throws `CannotRun`, `StoreError`. */
export async function compare(folders: readonly string[], options: CompareOptions, host: Host): Promise<number> {
  preferSpeed();
  const { lang, out } = options;
  const format = options.json === true ? 'json' : options.format;
  const dirs = folders.map((folder) => resolve(host.cwd, folder));
  if (out !== undefined) for (const dir of dirs) refuseInside(dir, resolve(host.cwd, out));
  const compared = await compareRuns(dirs, lang, format === 'json', {
    waivers: options.waivers ?? [],
    today: dayOf(host.now()),
  });
  for (const run of compared.runs) {
    if (run.recomputed.length > 0) host.stderr.write(`${oneLine(recomputedLine(run, lang))}\n`);
  }
  const width = out === undefined && format === 'text' ? host.stdout.columns : undefined;
  await writeOutput(renderComparison(compared, format, lang, width), out, host);
  return exitCodes.done;
}
