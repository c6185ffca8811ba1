import type { Localized } from '../model/localized.ts';
import { say } from '../method/say.ts';

export type StoreErrorCode =
  | 'unwritable'
  | 'not-empty'
  | 'run-exists'
  | 'bad-name'
  | 'not-a-run'
  | 'damaged'
  | 'missing-file'
  | 'newer-schema'
  | 'conflict'
  | 'unknown-procedure';

/** What is wrong with a run folder: one sentence and what to do, in both languages. Never a bug: anything else is thrown as it is. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly text: Localized;
  readonly remedy: Localized;

  constructor(code: StoreErrorCode, text: Localized, remedy: Localized, options?: ErrorOptions) {
    super(`${text.en} ${remedy.en}`, options);
    this.name = 'StoreError';
    this.code = code;
    this.text = text;
    this.remedy = remedy;
  }
}

const elsewhere = say('Choisissez un autre dossier avec --out.', 'Choose another folder with --out.');
const restore = say(
  'Reprenez une copie intacte de la campagne ; « usager verify » dit ce qui a changé.',
  'Take an intact copy of the run; “usager verify” says what changed.',
);

/** `cause` is what the system answered (disk full, read-only, not a folder…). */
export function unwritable(path: string, cause: unknown): StoreError {
  const why = cause instanceof Error ? cause.message : String(cause);
  const text = say(`Impossible d’écrire dans « ${path} » (${why}).`, `Cannot write in “${path}” (${why}).`);
  return new StoreError('unwritable', text, elsewhere, { cause });
}

export function notEmpty(path: string): StoreError {
  return new StoreError(
    'not-empty',
    say(`Le dossier « ${path} » n’est pas vide.`, `The folder “${path}” is not empty.`),
    elsewhere,
  );
}

export function runExists(path: string): StoreError {
  const text = say(
    `« ${path} » contient déjà une campagne, qui ne sera pas écrasée.`,
    `“${path}” already holds a run, which will not be overwritten.`,
  );
  return new StoreError('run-exists', text, elsewhere);
}

const named = {
  procedure: say('démarche', 'procedure'),
  path: say('parcours', 'path'),
  condition: say('condition', 'condition'),
  checkpoint: say('état', 'state'),
  file: say('fichier', 'file'),
} as const;

/** What bears a name that becomes a path. */
export type Named = keyof typeof named;

export function badName(what: Named, name: string): StoreError {
  const shown = JSON.stringify(name.slice(0, 80));
  return new StoreError(
    'bad-name',
    say(`Nom de ${named[what].fr} refusé : ${shown}.`, `Name of ${named[what].en} refused: ${shown}.`),
    say('Lettres, chiffres, « - », « _ » et « . » seulement.', 'Letters, digits, “-”, “_” and “.” only.'),
  );
}

export function notARun(path: string): StoreError {
  return new StoreError(
    'not-a-run',
    say(
      `« ${path} » n’est pas un dossier de campagne d’Usager (pas de run.json lisible).`,
      `“${path}” is not a run folder of Usager (no readable run.json).`,
    ),
    say('Donnez le dossier écrit par « usager audit ».', 'Give the folder written by “usager audit”.'),
  );
}

export function damaged(path: string, why: Localized): StoreError {
  return new StoreError(
    'damaged',
    say(`Fichier altéré : « ${path} » (${why.fr}).`, `Damaged file: “${path}” (${why.en}).`),
    restore,
  );
}

export function missingFile(path: string): StoreError {
  return new StoreError('missing-file', say(`Fichier manquant : « ${path} ».`, `Missing file: “${path}”.`), restore);
}

/** `wroteBy` is the version of Usager that wrote the run, when known. */
export function newerSchema(path: string, version: number, wroteBy?: string): StoreError {
  const install =
    wroteBy === undefined
      ? say('Installez la dernière version d’Usager.', 'Install the latest version of Usager.')
      : say(`Installez Usager ${wroteBy} ou une version plus récente.`, `Install Usager ${wroteBy} or newer.`);
  const text = say(
    `« ${path} » a été écrit par un Usager plus récent (schéma ${version}).`,
    `“${path}” was written by a newer Usager (schema ${version}).`,
  );
  return new StoreError('newer-schema', text, install);
}

export function conflict(text: Localized): StoreError {
  return new StoreError(
    'conflict',
    text,
    say('Fusionnez seulement les parties d’une même campagne.', 'Merge only the parts of one run.'),
  );
}

export function unknownProcedure(id: string): StoreError {
  return new StoreError(
    'unknown-procedure',
    say(`Démarche inconnue dans cette campagne : « ${id} ».`, `Unknown procedure in this run: “${id}”.`),
    say('run.json donne la liste des démarches.', 'run.json lists the procedures.'),
  );
}

/** Code of a system error (`ENOENT`…), or undefined. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
