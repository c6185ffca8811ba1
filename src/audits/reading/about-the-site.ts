import type { Checkpoint } from '../../model/journey.ts';
import { shownBlocks } from './blocks.ts';
import { fold } from './fold.ts';

/** Titles of the pages that the law asks of every site: they are read to know the site, not to get the procedure done. */
const titles =
  /^(?:declaration (?:de conformite )?(?:d'|de l'|sur l'|a l')?accessibilite|accessibilite(?: *:|$)|mentions legales|(?:politique|gestion|utilisation) (?:de confidentialite|des? cookies)|cookies|donnees personnelles|conditions generales|plan du site|accessibility statement|privacy (?:notice|policy)|terms and conditions)/;

/** True for an accessibility statement, legal notice, privacy or cookie page, by its main heading. */
export function isAboutTheSite(checkpoint: Checkpoint<'text'>): boolean {
  const main = shownBlocks(checkpoint).find((block) => block.role === 'heading' && block.level === 1);
  return main !== undefined && titles.test(fold(main.text).trim());
}
