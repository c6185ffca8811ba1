import { verifyRun } from '../store/index.ts';
import { CannotRun } from './errors.ts';

/**
 * Refuses a sealed run of which a file was changed or lost: what is printed from it would not be proved. Files added beside are harmless
 * here (`usager verify` tells them). A run that was cut off has no seal, and is read for what it is.
 * @throws CannotRun, StoreError for what is not a run.
 */
export async function requireIntact(dir: string): Promise<void> {
  const { sealed, changed, missing } = await verifyRun(dir);
  const first = changed[0] ?? missing[0];
  if (!sealed || first === undefined) return;
  const others = changed.length + missing.length - 1;
  const [wasFr, wasEn] = changed[0] === undefined ? ['a disparu', 'is missing'] : ['a été modifié', 'was changed'];
  throw new CannotRun({
    fr: `Campagne altérée : « ${first} » ${wasFr} depuis la clôture${others > 0 ? ` (et ${others} de plus)` : ''}. Reprenez une copie intacte ; « usager verify ${dir} » donne la liste.`,
    en: `The run was tampered with: “${first}” ${wasEn} since it was sealed${others > 0 ? ` (and ${others} more)` : ''}. Take an intact copy; “usager verify ${dir}” lists the files.`,
  });
}
