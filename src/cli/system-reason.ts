import type { Localized } from '../model/localized.ts';

const reasons: Readonly<Record<string, Localized>> = {
  ENOENT: { fr: 'il n’existe pas', en: 'it does not exist' },
  ENOTDIR: { fr: 'un fichier est là où il faudrait un dossier', en: 'a file stands where a folder should be' },
  EEXIST: { fr: 'un fichier est là où il faudrait un dossier', en: 'a file stands where a folder should be' },
  EISDIR: { fr: 'c’est un dossier', en: 'it is a folder' },
  EACCES: { fr: 'accès refusé', en: 'access denied' },
  EPERM: { fr: 'accès refusé', en: 'access denied' },
  EROFS: { fr: 'disque en lecture seule', en: 'read-only disk' },
  ENOSPC: { fr: 'disque plein', en: 'disk full' },
};

/** Why the system refused a file, in words; its own message for what is rarer. */
export function systemReason(error: unknown): Localized {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  return reasons[code] ?? { fr: message, en: message };
}
