import type { CriterionRow } from '../criterion.ts';

/** Links, scripts, mandatory elements, structure. */
export const themes6to9: readonly CriterionRow[] = [
  ['6.1', 5, '1.1.1 2.4.4 2.5.3', 'Liens explicites', 'Explicit links'],
  ['6.2', 1, '1.1.1 2.4.4', 'Liens : intitulé présent', 'Links: name present'],
  [
    '7.1',
    3,
    '2.5.3 4.1.2',
    'Composants riches compatibles avec les aides techniques',
    'Widgets compatible with assistive technologies',
  ],
  ['7.2', 2, '1.1.1 4.1.2', 'Alternative à un script pertinente', 'Relevant alternative to a script'],
  ['7.3', 2, '1.3.1 2.1.1 2.4.7', 'Composants utilisables au clavier et à la souris', 'Widgets usable by keyboard and pointer'],
  ['7.4', 1, '3.2.1 3.2.2', 'Changement de contexte annoncé ou maîtrisé', 'Change of context announced or under control'],
  ['7.5', 3, '4.1.3', 'Messages de statut restitués', 'Status messages announced'],
  ['8.1', 3, '4.1.1', 'Type de document déclaré', 'Document type declared'],
  ['8.2', 1, '4.1.1 4.1.2', 'Code conforme à son type de document', 'Code valid for its document type'],
  ['8.3', 1, '3.1.1', 'Langue de la page déclarée', 'Language of the page declared'],
  ['8.4', 1, '3.1.1', 'Code de langue de la page exact', 'Right language code for the page'],
  ['8.5', 1, '2.4.2', 'Titre de page présent', 'Page title present'],
  ['8.6', 1, '2.4.2', 'Titre de page pertinent', 'Relevant page title'],
  ['8.7', 1, '3.1.2', 'Changements de langue signalés', 'Changes of language marked'],
  ['8.8', 1, '3.1.2', 'Code de langue des passages exact', 'Right language code for passages'],
  ['8.9', 1, '1.3.1', 'Balises non détournées pour la présentation', 'Tags not misused for presentation'],
  ['8.10', 2, '1.3.2', 'Changements du sens de lecture signalés', 'Changes of reading direction marked'],
  ['9.1', 3, '1.3.1 2.4.1 2.4.6 4.1.2', 'Information structurée par des titres', 'Information structured by headings'],
  ['9.2', 1, '1.3.1', 'Structure de la page cohérente', 'Coherent page structure'],
  ['9.3', 3, '1.3.1', 'Listes correctement balisées', 'Lists properly marked up'],
  ['9.4', 2, '1.3.1', 'Citations correctement balisées', 'Quotations properly marked up'],
];
