import type { CriterionRow } from '../criterion.ts';

const documents = '1.1.1 1.3.1 1.3.2 2.4.1 2.4.3 3.1.1 4.1.2';

/** Navigation, consultation. */
export const themes12to13: readonly CriterionRow[] = [
  ['12.1', 1, '2.4.5', 'Deux systèmes de navigation', 'Two navigation systems'],
  ['12.2', 1, '3.2.3', 'Menus toujours à la même place', 'Menus always in the same place'],
  ['12.3', 3, '2.4.5', 'Plan du site pertinent', 'Relevant site map'],
  ['12.4', 3, '2.4.5 3.2.3', 'Plan du site atteint de la même façon partout', 'Site map reached the same way everywhere'],
  ['12.5', 3, '3.2.3', 'Recherche atteinte de la même façon partout', 'Search reached the same way everywhere'],
  ['12.6', 1, '1.3.1 2.4.1 4.1.2', 'Zones répétées atteignables ou évitables', 'Repeated areas can be reached or skipped'],
  ['12.7', 2, '2.4.1 2.4.3 3.2.3', 'Lien d’accès direct au contenu', 'Link straight to the content'],
  ['12.8', 2, '2.4.3', 'Ordre de tabulation cohérent', 'Coherent tab order'],
  ['12.9', 1, '2.1.1 2.1.2', 'Aucun piège au clavier', 'No keyboard trap'],
  ['12.10', 1, '2.1.4', 'Raccourcis à une touche contrôlables', 'Single-key shortcuts under control'],
  ['12.11', 1, '2.1.1', 'Contenus additionnels atteignables au clavier', 'Additional content reachable by keyboard'],
  ['13.1', 4, '2.2.1 2.2.2', 'Limites de temps maîtrisées', 'Time limits under control'],
  ['13.2', 1, '3.2.1', 'Aucune fenêtre ouverte sans action', 'No window opened without action'],
  ['13.3', 1, documents, 'Documents à télécharger : version accessible', 'Documents to download: accessible version'],
  ['13.4', 1, documents, 'Version accessible : même information', 'Accessible version: same information'],
  ['13.5', 1, '1.1.1', 'Contenu cryptique : alternative présente', 'Cryptic content: alternative present'],
  ['13.6', 1, '1.1.1', 'Contenu cryptique : alternative pertinente', 'Cryptic content: relevant alternative'],
  ['13.7', 3, '2.3.1', 'Pas de flash dangereux', 'No harmful flashing'],
  ['13.8', 2, '2.2.1 2.2.2', 'Mouvement et clignotement contrôlables', 'Movement and blinking under control'],
  ['13.9', 1, '1.3.4', 'Consultable en portrait et en paysage', 'Usable in portrait and landscape'],
  ['13.10', 2, '2.5.1', 'Geste complexe : geste simple possible', 'Complex gesture: a simple one will do'],
  ['13.11', 1, '2.5.2', 'Action au pointeur annulable', 'Pointer action can be cancelled'],
  ['13.12', 3, '2.5.4', 'Mouvement de l’appareil : autre moyen', 'Motion of the device: another means'],
];
