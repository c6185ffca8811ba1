import { relative, sep } from 'node:path';
import { CannotRun } from './errors.ts';

/** A file written in a sealed run would break its seal. @throws CannotRun */
export function refuseInside(dir: string, file: string): void {
  const path = relative(dir, file);
  if (path === '..' || path.startsWith(`..${sep}`)) return;
  throw new CannotRun({
    fr: `« ${file} » est dans la campagne, qui ne doit plus changer : choisissez un autre fichier avec --out.`,
    en: `“${file}” is inside the run, which must not change any more: choose another file with --out.`,
  });
}
