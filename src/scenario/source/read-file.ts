import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { quote, say } from '../explain/say.ts';
import type { Localized } from '../../model/localized.ts';

/** A scenario is a few kilobytes of text; more is a mistake, or an attack on the reader. */
const maxBytes = 256 * 1024;

export type FileText =
  | { readonly ok: true; readonly text: string; readonly hash: string }
  | { readonly ok: false; readonly message: Localized };

const no = (message: Localized): FileText => ({ ok: false, message });

/** Reads a scenario file as text with its SHA-256, or says in one sentence why it cannot be read. */
export async function readFileText(path: string, shown: string): Promise<FileText> {
  if (path.includes('\0')) return no(missing(shown));
  const known = /^\.(ya?ml|[mc]?[jt]s)$/i.test(extname(path));
  if (!known)
    return no(
      say(
        `${quote(shown)} is not a scenario: its name must end in \`.yaml\`, \`.yml\` or \`.scenario.ts\``,
        `${quote(shown)} n’est pas un scénario : son nom doit finir par \`.yaml\`, \`.yml\` ou \`.scenario.ts\``,
      ),
    );
  try {
    const info = await stat(path);
    if (info.isDirectory())
      return no(
        say(
          `${quote(shown)} is a folder: name a scenario file in it`,
          `${quote(shown)} est un dossier : indiquez un fichier de scénario de ce dossier`,
        ),
      );
    if (!info.isFile())
      return no(say(`${quote(shown)} is not an ordinary file`, `${quote(shown)} n’est pas un fichier ordinaire`));
    if (info.size > maxBytes) return no(tooLarge(info.size));
    return decode(await readFile(path));
  } catch (error) {
    return no(isMissing(error) ? missing(shown) : unreadable(shown, error));
  }
}

function decode(bytes: Buffer): FileText {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0'))
      return no(
        say(
          'This is not a text file: write the scenario in a text editor',
          'Ce n’est pas un fichier texte : écrivez le scénario dans un éditeur de texte',
        ),
      );
    return { ok: true, text, hash: createHash('sha256').update(bytes).digest('hex') };
  } catch {
    return no(
      say(
        'The file is not written in UTF-8: save it again with the encoding “UTF-8”',
        'Le fichier n’est pas écrit en UTF-8 : enregistrez-le à nouveau avec l’encodage « UTF-8 »',
      ),
    );
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

const missing = (path: string): Localized =>
  say(
    `There is no file ${quote(path)}: check the name and the folder`,
    `Il n’y a pas de fichier ${quote(path)} : vérifiez le nom et le dossier`,
  );

const unreadable = (path: string, error: unknown): Localized => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return say(
    `${quote(path)} cannot be read (${code}): check the permissions of the file`,
    `${quote(path)} ne peut pas être lu (${code}) : vérifiez les droits du fichier`,
  );
};

const tooLarge = (size: number): Localized => {
  const kilobytes = Math.ceil(size / 1024);
  return say(
    `The file weighs ${kilobytes} kB and a scenario may weigh ${maxBytes / 1024} kB: one file describes one procedure, split it`,
    `Le fichier pèse ${kilobytes} ko et un scénario peut peser ${maxBytes / 1024} ko : un fichier décrit une démarche, découpez-le`,
  );
};
