import { readFile } from 'node:fs/promises';
import type { BasicAuth } from '../model/scenario.ts';
import { CannotRun } from './errors.ts';
import { systemReason } from './system-reason.ts';

/** The address of a page as the person wrote it, and where when it was in a file. */
export interface GivenAddress {
  readonly text: string;
  /** `file:line`. */
  readonly place?: string;
}

/** An address to audit. A password that was part of it is set apart: addresses are printed and stored. */
export interface PageAddress {
  readonly url: URL;
  readonly basicAuth?: BasicAuth;
}

function notAnAddress({ text, place }: GivenAddress): CannotRun {
  const where = place === undefined ? '' : `${place}: `;
  return new CannotRun({
    fr: `${where}« ${text} » n’est pas l’adresse d’une page web : donnez une adresse complète, par exemple https://www.example.fr/demarche.`,
    en: `${where}“${text}” is not the address of a web page: give a full address, for example https://www.example.fr/procedure.`,
  });
}

/** `www.example.fr/page` and `localhost:3000` lack their scheme: a secure one for names, plain HTTP for this machine, as browsers do. */
function withScheme(text: string): string {
  if (/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?(?:[/?#]|$)/i.test(text)) return `http://${text}`;
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+:\d+(?:[/?#]|$)/i.test(text);
  return hasScheme ? text : `https://${text}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * Reads an address.
 * @throws CannotRun when it is not that of a web page.
 */
export function parseAddress(given: GivenAddress): PageAddress {
  const text = withScheme(given.text.trim());
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isWeb = url !== undefined && /^https?:$/.test(url.protocol) && /[a-z0-9:]/i.test(url.hostname);
  if (!isWeb) throw notAnAddress(given);
  const { username, password } = url;
  if (username === '' && password === '') return { url };
  url.username = '';
  url.password = '';
  return { url, basicAuth: { username: decoded(username), password: decoded(password) } };
}

/**
 * Addresses of a file: one a line, `#` begins a comment line.
 * @throws CannotRun when the file cannot be read or holds none.
 */
export async function readAddresses(file: string): Promise<readonly GivenAddress[]> {
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    const why = systemReason(error);
    throw new CannotRun({
      fr: `Le fichier « ${file} » donné à --from ne peut pas être lu : ${why.fr}.`,
      en: `The file “${file}” given to --from cannot be read: ${why.en}.`,
    });
  });
  const lines = content.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const found = lines.map((line, index) => ({ text: line.trim(), place: `${file}:${index + 1}` }));
  const addresses = found.filter(({ text }) => text !== '' && !text.startsWith('#'));
  if (addresses.length > 0) return addresses;
  throw new CannotRun({
    fr: `Le fichier « ${file} » donné à --from ne contient aucune adresse : écrivez-en une par ligne.`,
    en: `The file “${file}” given to --from holds no address: write one a line.`,
  });
}
