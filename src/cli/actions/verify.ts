import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Lang, Localized } from '../../model/localized.ts';
import { cleanText } from '../../reporters/clean-text.ts';
import { say } from '../../reporters/say.ts';
import { verifyRun } from '../../store/index.ts';
import type { VerifiedCase } from '../case/verify-case.ts';
import type { Differences } from '../case/verify-files.ts';
import { CannotRun, exitCodes } from '../errors.ts';
import type { Host } from '../host.ts';
import { plural } from '../plural.ts';

/** Files named in each list; the others are counted. */
const listed = 20;

interface Kind {
  readonly paths: readonly string[];
  readonly fr: readonly [string, string];
  readonly en: string;
}

function counts(kinds: readonly Kind[]): Localized {
  const some = kinds.filter(({ paths }) => paths.length > 0);
  return {
    fr: some.map(({ paths, fr }) => plural(paths.length, fr)).join(', '),
    en: some.map(({ paths, en }) => `${paths.length} ${en}`).join(', '),
  };
}

function list(kinds: readonly Kind[], lang: Lang): string {
  const lines = kinds.flatMap(({ paths, fr, en }) => {
    const word = lang === 'fr' ? fr[0] : en;
    const more = paths.length - listed;
    const rest = lang === 'fr' ? `  ${word} … et ${more} de plus` : `  ${word} … and ${more} more`;
    return [...paths.slice(0, listed).map((path) => `  ${word} ${path}`), ...(more > 0 ? [rest] : [])];
  });
  return lines.join('\n');
}

const kindsOf = ({ changed, missing, added }: Differences): readonly Kind[] => [
  { paths: changed, fr: ['modifié', 'modifiés'], en: 'changed' },
  { paths: missing, fr: ['disparu', 'disparus'], en: 'missing' },
  { paths: added, fr: ['ajouté', 'ajoutés'], en: 'added' },
];

const filesVerified = (count: number, lang: Lang): string =>
  lang === 'fr' ? plural(count, ['fichier vérifié', 'fichiers vérifiés']) : `${plural(count, ['file', 'files'])} verified`;

/** What the time stamp of a case is worth, said plainly. */
function stampLine({ stamp }: VerifiedCase): Localized {
  if (stamp === null) return { fr: 'Pas d’horodatage : rien ne prouve sa date.', en: 'No time stamp: nothing proves its date.' };
  const issuer: Localized = stamp.trusted
    ? { fr: 'son émetteur mène à un certificat de --tsa-ca', en: 'its issuer leads to a certificate of --tsa-ca' }
    : {
        fr: `la signature est valable pour le certificat joint, dont l’émetteur (${stamp.issuer}) n’a pas été vérifié : donnez le certificat de l’autorité à --tsa-ca`,
        en: `the signature is valid for the certificate inside, whose issuer (${stamp.issuer}) was not checked: give the certificate of the authority to --tsa-ca`,
      };
  return {
    fr: `Horodaté le ${stamp.at.replace(/\.000Z$/, 'Z')} par ${stamp.authority} ; ${issuer.fr}.`,
    en: `Time-stamped on ${stamp.at.replace(/\.000Z$/, 'Z')} by ${stamp.authority}; ${issuer.en}.`,
  };
}

function requireWhole(file: string, found: VerifiedCase): void {
  if (found.badStamp !== null)
    throw new CannotRun({
      fr: `L’horodatage de « ${file} » ne prouve rien : ${found.badStamp.fr}.`,
      en: `The time stamp of “${file}” proves nothing: ${found.badStamp.en}.`,
    });
  if (found.ok) return;
  const kinds = kindsOf(found);
  const { fr, en } = counts(kinds);
  throw new CannotRun({
    fr: `« ${file} » n’est plus tel qu’il a été fait : ${fr}.\n${list(kinds, 'fr')}`,
    en: `“${file}” is no longer as it was made: ${en}.\n${list(kinds, 'en')}`,
  });
}

/** `usager verify dossier.zip`. */
async function verifyCaseFile(file: string, { lang, tsaCa }: VerifyOptions, host: Host): Promise<number> {
  const { readTrusted } = await import('../time-stamp/trusted.ts');
  const { verifyCase } = await import('../case/verify-case.ts');
  const trusted = tsaCa === undefined ? undefined : await readTrusted(resolve(host.cwd, tsaCa));
  const found = await verifyCase(file, trusted);
  requireWhole(file, found);
  const { manifest, sha256 } = found;
  const left: Localized[] = [
    ...(manifest.partial
      ? [{ fr: 'Les autres démarches de la campagne n’y sont pas.', en: 'The other procedures of the run are not in it.' }]
      : []),
    ...(manifest.withoutArchive
      ? [{ fr: 'Les archives des pages n’y sont pas.', en: 'The archives of the pages are not in it.' }]
      : []),
  ];
  const lines: readonly Localized[] = [
    {
      fr: `Intact : ${filesVerified(manifest.files.length, 'fr')}.`,
      en: `Intact: ${filesVerified(manifest.files.length, 'en')}.`,
    },
    { fr: `Empreinte de manifest.json : ${sha256}`, en: `SHA-256 of manifest.json: ${sha256}` },
    ...left,
    stampLine(found),
  ];
  for (const line of lines) host.stdout.write(`${cleanText(say(lang, line))}\n`);
  return exitCodes.done;
}

interface VerifyOptions {
  readonly lang: Lang;
  readonly tsaCa?: string;
}

/** `usager verify`: returns the exit code. Throws `CannotRun` when the run or the case file is not as it was, `StoreError`. */
export async function verify(path: string, options: VerifyOptions, host: Host): Promise<number> {
  const { lang } = options;
  const dir = resolve(host.cwd, path);
  if (statSync(dir, { throwIfNoEntry: false })?.isFile() === true) return verifyCaseFile(dir, options, host);
  const found = await verifyRun(dir);
  if (!found.sealed) {
    throw new CannotRun({
      fr: `« ${dir} » n’a pas été scellée (pas de manifest.json) : la campagne a été coupée, rien ne peut être vérifié.`,
      en: `“${dir}” was not sealed (no manifest.json): the run was cut off, nothing can be verified.`,
    });
  }
  if (!found.ok) {
    const kinds = kindsOf(found);
    const { fr, en } = counts(kinds);
    throw new CannotRun({
      fr: `« ${dir} » n’est plus telle qu’elle a été scellée : ${fr}.\n${list(kinds, 'fr')}`,
      en: `“${dir}” is no longer as it was sealed: ${en}.\n${list(kinds, 'en')}`,
    });
  }
  host.stdout.write(`${say(lang, { fr: 'Intacte :', en: 'Intact:' })} ${filesVerified(found.checked, lang)}.\n`);
  return exitCodes.done;
}
