import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Lang } from '../../model/localized.ts';
import { reporters } from '../../reporters/index.ts';
import { openRun } from '../../store/index.ts';
import { CannotRun, exitCodes } from '../errors.ts';
import type { Host } from '../host.ts';
import { renderInput } from '../reports.ts';
import { requireIntact } from '../require-intact.ts';
import { reviewed } from '../review/apply-review.ts';
import { savedScorecards } from '../saved-scorecards.ts';
import { systemReason } from '../system-reason.ts';

/** A file written in a sealed run would break its seal. */
function refuseInside(dir: string, file: string): void {
  const path = relative(dir, file);
  if (path === '..' || path.startsWith(`..${sep}`)) return;
  throw new CannotRun({
    fr: `« ${file} » est dans la campagne, qui ne doit plus changer : choisissez un autre fichier avec --out.`,
    en: `“${file}” is inside the run, which must not change any more: choose another file with --out.`,
  });
}

/** `usager report`: returns the exit code. Throws `CannotRun`, `StoreError`. */
export async function report(
  folder: string,
  { format, lang, out }: { readonly format: string; readonly lang: Lang; readonly out?: string },
  host: Host,
): Promise<number> {
  const dir = resolve(host.cwd, folder);
  const file = out === undefined ? undefined : resolve(host.cwd, out);
  if (file !== undefined) refuseInside(dir, file);
  await requireIntact(dir);
  const reader = await openRun(dir);
  const scorecards = await reviewed(dir, await savedScorecards(reader, lang));
  const text = reporters[format]?.render(await renderInput(dir, reader.run, scorecards, lang, format === 'html')) ?? '';
  if (file === undefined) {
    host.stdout.write(text);
    return exitCodes.done;
  }
  await mkdir(dirname(file), { recursive: true })
    .then(() => writeFile(file, text))
    .catch((error: unknown) => {
      const why = systemReason(error);
      throw new CannotRun({
        fr: `Impossible d’écrire « ${file} » : ${why.fr}. Choisissez un autre fichier avec --out.`,
        en: `Cannot write “${file}”: ${why.en}. Choose another file with --out.`,
      });
    });
  return exitCodes.done;
}
