import { expect, it } from 'vitest';
import { emptyLinks } from '../../../src/language/fr/signs/empty-links.ts';
import type { BlockRole } from '../../../src/model/evidence.ts';
import { units } from './lexical.ts';

it.each([
  ['link', 'Cliquez ici', 1],
  ['link', 'En savoir plus…', 1],
  ['link', '→ Lire la suite (nouvelle fenêtre)', 1],
  ['link', 'Télécharger (PDF, 120 ko)', 1],
  ['link', 'Ok', 1],
  ['link', "C'est ici", 1],
  ['button', 'OK', 0],
  ['button', 'Télécharger', 1],
  ['button', 'Voir plus', 0],
  ['button', 'Suivant', 0],
  ['link', 'Télécharger le formulaire de demande', 0],
  ['link', 'En savoir plus sur vos droits', 0],
  ['link', 'Mentions légales', 0],
  ['paragraph', 'Cliquez ici', 0],
] as const)('%s “%s”: %i', (role: BlockRole, text: string, count: number) => {
  expect(units({ role, text }).flatMap(emptyLinks)).toHaveLength(count);
});
