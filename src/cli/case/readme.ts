import type { Lang } from '../../model/localized.ts';
import type { Run } from '../../model/run.ts';
import { oneLine } from '../../reporters/clean-text.ts';
import { formatMoment } from '../../reporters/format.ts';
import { say } from '../../reporters/say.ts';

/** What the notice of a case file has to tell. */
export interface NoticeFacts {
  readonly run: Run;
  readonly procedures: readonly { readonly id: string; readonly title: string; readonly authority: string }[];
  readonly partial: boolean;
  readonly report: string;
  readonly manifest: string;
  readonly reviewed: boolean;
  readonly archives: number;
  readonly withoutArchive: boolean;
  readonly stamped: boolean;
}

function french(facts: NoticeFacts): readonly string[] {
  const { run, partial, reviewed, archives, withoutArchive, stamped, report, manifest } = facts;
  return [
    'DOSSIER DE PREUVE',
    '',
    `Ce dossier a été fait par Usager ${run.usager} (méthode ${run.method}) à partir d’une campagne du ${formatMoment('fr', run.startedAt)}.`,
    'Démarches :',
    ...facts.procedures.map(({ title, authority }) => `- ${oneLine(title)} (${oneLine(authority)})`),
    ...(partial
      ? ['La campagne portait aussi sur d’autres démarches : leurs preuves ne sont pas ici, seules leurs empreintes le sont.']
      : []),
    '',
    'CE QU’IL CONTIENT',
    `- ${report} : le rapport, l’index des preuves et les conditions d’enregistrement.`,
    '- run/ : la campagne telle qu’elle a été scellée : fiches (scorecard.json), preuves de chaque état, run.json (machine, outils, versions), manifest.json.',
    ...(archives > 0
      ? [`- run/…/archive.wacz : ${archives} archive(s) des pages rencontrées (WACZ), à ouvrir par exemple avec ReplayWeb.page.`]
      : []),
    ...(withoutArchive
      ? ['- Les archives des pages (archive.wacz) ont été laissées de côté à la demande de la personne qui a fait ce dossier.']
      : []),
    ...(reviewed
      ? ['- review.yaml : les réponses d’une personne aux critères qu’aucune machine ne décide ; ce fichier contient son nom.']
      : []),
    '- manifest.json : l’empreinte SHA-256 et la taille de chaque fichier. SHA256SUMS : les mêmes empreintes, pour les outils usuels.',
    ...(stamped ? ['- manifest.tsr, manifest.tsq : l’horodatage de manifest.json (RFC 3161) et sa demande.'] : []),
    '',
    'COMMENT LE VÉRIFIER',
    '1. Avec Usager, sans réseau : usager verify <ce dossier>.zip',
    '2. Sans Usager, une fois le dossier décompressé :',
    '   Linux        sha256sum -c SHA256SUMS',
    '   macOS        shasum -a 256 -c SHA256SUMS',
    '   Windows      Get-FileHash -Algorithm SHA256 <fichier>   (PowerShell), à comparer avec SHA256SUMS',
    ...(stamped
      ? [
          '3. L’horodatage, avec OpenSSL :',
          '   openssl ts -reply -in manifest.tsr -text',
          '   openssl ts -verify -data manifest.json -in manifest.tsr -CAfile <certificat racine de l’autorité>.pem',
        ]
      : ['3. Ce dossier n’a pas d’horodatage : rien n’y prouve sa date, sinon ce que la machine en disait.']),
    '',
    `Empreinte SHA-256 du manifeste de la campagne : ${manifest}`,
    '',
    'CE QUE CELA PROUVE, ET NE PROUVE PAS',
    'Les empreintes prouvent qu’aucun fichier n’a changé depuis le scellement de la campagne. Elles ne prouvent ni qui l’a faite, ni que le site a montré la même chose à d’autres.',
    ...(stamped
      ? [
          'L’horodatage prouve que ce manifeste, et donc ces fichiers, existaient à la date du jeton ; non qu’ils ont été enregistrés à cette date.',
        ]
      : []),
    'Les données de la personne fictive et les secrets du scénario sont remplacés par ‹nom› partout ; les valeurs des champs ne sont jamais enregistrées.',
    'Ce dossier n’est pas un constat de commissaire de justice. « Non trouvé sur N pages lues » ne veut pas dire « n’existe pas ».',
    '',
  ];
}

function english(facts: NoticeFacts): readonly string[] {
  const { run, partial, reviewed, archives, withoutArchive, stamped, report, manifest } = facts;
  return [
    'CASE FILE',
    '',
    `This file was made by Usager ${run.usager} (method ${run.method}) from a run of ${formatMoment('en', run.startedAt)}.`,
    'Procedures:',
    ...facts.procedures.map(({ title, authority }) => `- ${oneLine(title)} (${oneLine(authority)})`),
    ...(partial ? ['The run was also about other procedures: their evidence is not here, only its hashes are.'] : []),
    '',
    'WHAT IT HOLDS',
    `- ${report}: the report, the index of the evidence and the conditions of the recording.`,
    '- run/: the run as it was sealed: scorecards (scorecard.json), evidence of each state, run.json (machine, tools, versions), manifest.json.',
    ...(archives > 0
      ? [`- run/…/archive.wacz: ${archives} archive(s) of the pages met (WACZ), to be opened for example with ReplayWeb.page.`]
      : []),
    ...(withoutArchive
      ? ['- The archives of the pages (archive.wacz) were left out, as the person who made this file asked.']
      : []),
    ...(reviewed
      ? ['- review.yaml: the answers of a person on the criteria that no machine decides; this file bears their name.']
      : []),
    '- manifest.json: the SHA-256 and size of each file. SHA256SUMS: the same hashes, for the usual tools.',
    ...(stamped ? ['- manifest.tsr, manifest.tsq: the time stamp of manifest.json (RFC 3161) and its request.'] : []),
    '',
    'HOW TO CHECK IT',
    '1. With Usager, without a network: usager verify <this file>.zip',
    '2. Without Usager, once unpacked:',
    '   Linux        sha256sum -c SHA256SUMS',
    '   macOS        shasum -a 256 -c SHA256SUMS',
    '   Windows      Get-FileHash -Algorithm SHA256 <file>   (PowerShell), to be compared with SHA256SUMS',
    ...(stamped
      ? [
          '3. The time stamp, with OpenSSL:',
          '   openssl ts -reply -in manifest.tsr -text',
          '   openssl ts -verify -data manifest.json -in manifest.tsr -CAfile <root certificate of the authority>.pem',
        ]
      : ['3. This file has no time stamp: nothing in it proves its date but what the machine said of it.']),
    '',
    `SHA-256 of the manifest of the run: ${manifest}`,
    '',
    'WHAT IT PROVES, AND DOES NOT',
    'The hashes prove that no file changed since the run was sealed. They prove neither who made it, nor that the site showed the same to others.',
    ...(stamped
      ? [
          'The time stamp proves that this manifest, hence these files, existed at the time of the token; not that they were recorded at that time.',
        ]
      : []),
    'The data of the imaginary person and the secrets of the scenario are replaced by ‹name› everywhere; values of fields are never recorded.',
    'This is no bailiff’s statement. “Not found on N pages read” does not mean “does not exist”.',
    '',
  ];
}

/** The notice at the top of a case file, in one language. */
export function notice(facts: NoticeFacts, lang: Lang): string {
  const lines = lang === 'fr' ? french(facts) : english(facts);
  return lines.map((line) => (lang === 'fr' ? say('fr', { fr: line, en: '' }) : line)).join('\n');
}
