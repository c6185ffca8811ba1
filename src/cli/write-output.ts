import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CannotRun } from './errors.ts';
import type { Host } from './host.ts';
import { systemReason } from './system-reason.ts';

/**
 * Writes a text, or bytes, to the file of `--out`, or to standard output without it.
 * @throws CannotRun for a file that cannot be written.
 */
export async function writeOutput(text: string | Uint8Array, out: string | undefined, host: Host): Promise<void> {
  if (out === undefined) return host.stdout.write(String(text));
  const file = resolve(host.cwd, out);
  await mkdir(dirname(file), { recursive: true })
    .then(() => writeFile(file, text))
    .catch((error: unknown) => {
      const why = systemReason(error);
      throw new CannotRun({
        fr: `Impossible d’écrire « ${file} » : ${why.fr}. Choisissez un autre fichier avec --out.`,
        en: `Cannot write “${file}”: ${why.en}. Choose another file with --out.`,
      });
    });
}
