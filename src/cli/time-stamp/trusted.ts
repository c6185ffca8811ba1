import { readFile } from 'node:fs/promises';
import { Certificate } from 'pkijs';
import { CannotRun } from '../errors.ts';
import { systemReason } from '../system-reason.ts';
import { ownBuffer } from './request.ts';

const certificates = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+?)-----END CERTIFICATE-----/g;
const longest = 5 * 2 ** 20;

/** Certificates of a PEM file. @throws CannotRun when it cannot be read or holds none. */
export async function readTrusted(file: string): Promise<readonly Certificate[]> {
  const bytes = await readFile(file).catch((error: unknown) => {
    const why = systemReason(error);
    throw new CannotRun({
      fr: `Impossible de lire « ${file} » donné à --tsa-ca : ${why.fr}.`,
      en: `Cannot read “${file}” given to --tsa-ca: ${why.en}.`,
    });
  });
  try {
    const found = Array.from(bytes.subarray(0, longest).toString('latin1').matchAll(certificates), ([, body = '']) =>
      Certificate.fromBER(ownBuffer(Buffer.from(body, 'base64'))),
    );
    if (found.length > 0) return found;
  } catch {
    // Said below, like a file without any.
  }
  throw new CannotRun({
    fr: `« ${file} » donné à --tsa-ca ne contient aucun certificat lisible : donnez un fichier PEM.`,
    en: `“${file}” given to --tsa-ca holds no readable certificate: give a PEM file.`,
  });
}
