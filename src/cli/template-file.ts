import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CannotRun } from './errors.ts';
import type { Host } from './host.ts';
import { systemReason } from './system-reason.ts';
import { unpackedSize } from './text/unpacked-size.ts';

/** Bytes of XML beyond which a spreadsheet is not opened: the official grid holds 4 million. */
const longest = 40 * 2 ** 20;

/** A copy of the audit grid that the person gives to `option`. @throws CannotRun when it cannot be read, or would unpack into too much. */
export async function readSpreadsheet(path: string, option: '--template' | '--import', host: Host): Promise<Uint8Array> {
  const file = resolve(host.cwd, path);
  const bytes = await readFile(file).catch((error: unknown) => {
    const why = systemReason(error);
    throw new CannotRun({
      fr: `Impossible de lire « ${file} » : ${why.fr}. Donnez à ${option} votre copie de la grille d’audit (.ods).`,
      en: `Cannot read “${file}”: ${why.en}. Give ${option} your copy of the audit grid (.ods).`,
    });
  });
  if (unpackedSize(bytes) > longest)
    throw new CannotRun({
      fr: `« ${file} » est trop grand pour une grille d’audit (plus de 40 Mo une fois décompressé) : donnez une copie du modèle officiel.`,
      en: `“${file}” is too large for an audit grid (over 40 MB once unpacked): give a copy of the official model.`,
    });
  return bytes;
}
