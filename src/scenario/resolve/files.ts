import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import type { Localized } from '../../model/localized.ts';
import { quote, say } from '../explain/say.ts';
import type { DataPath } from '../problem.ts';
import type { Context } from './context.ts';

/** Absolute path of a file named from the folder of the scenario. */
export const fileFrom = (folder: string, name: string): string => (isAbsolute(name) ? name : resolve(folder, name));

/** Says so when a file that the scenario names cannot be read. */
export async function checkReadable(absolute: string, name: string, path: DataPath, context: Context): Promise<void> {
  const message = await unreadable(absolute, name);
  if (message !== undefined) context.problem(path, message);
}

async function unreadable(absolute: string, name: string): Promise<Localized | undefined> {
  if (absolute.includes('\0')) return absent(name);
  try {
    const info = await stat(absolute);
    if (info.isDirectory())
      return say(`${quote(name)} is a folder: name one file`, `${quote(name)} est un dossier : indiquez un fichier`);
    if (!info.isFile()) return say(`${quote(name)} is not an ordinary file`, `${quote(name)} n’est pas un fichier ordinaire`);
    await access(absolute, constants.R_OK);
    return undefined;
  } catch {
    return absent(name);
  }
}

const absent = (name: string): Localized =>
  say(
    `The file ${quote(name)} cannot be read: it is looked for in the folder of the scenario`,
    `Le fichier ${quote(name)} ne peut pas être lu : il est cherché dans le dossier du scénario`,
  );
