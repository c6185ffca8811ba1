import type { SpecialCaseRow } from '../special-case.ts';

/** Media that need neither transcript, captions nor audio description: the same cases for four criteria. */
const mediaCriteria = ['4.1', '4.2', '4.3', '4.5'] as const;

const mediaCases = mediaCriteria.flatMap((criterion): readonly SpecialCaseRow[] => [
  [criterion, 'decorative', 'NA content person', 'Média décoratif', 'Decorative media'],
  [
    criterion,
    'alternative',
    'NA content person',
    'Média qui double un contenu de la page',
    'Media that doubles content of the page',
  ],
  [criterion, 'enlarged', 'NA content person', 'Média qui donne une version agrandie', 'Media that gives an enlarged version'],
  [criterion, 'captcha', 'NA content person', 'CAPTCHA', 'CAPTCHA'],
  [
    criterion,
    'test',
    'NA content person',
    'Épreuve que l’alternative rendrait inutile',
    'Test that the alternative would defeat',
  ],
  [
    criterion,
    'exempt-by-date',
    'NA content person',
    'Publié avant le 23 septembre 2020 (services publics : depuis le 23 septembre 2019, site créé après le 23 septembre 2018)',
    'Published before 23 September 2020 (public bodies: since 23 September 2019, on a site made after 23 September 2018)',
  ],
]);

/** A visible label and an accessible name that differ without harm: the same two cases for each test of “label in name”. */
const labelInName = (criterion: string, test: string): readonly SpecialCaseRow[] => [
  [
    criterion,
    'punctuation-or-case',
    'accepted content evidence',
    'Ponctuation ou majuscules de l’intitulé absentes du nom accessible',
    'Punctuation or capitals of the label missing from the accessible name',
    test,
  ],
  [
    criterion,
    'symbol',
    'accepted content person',
    'Intitulé employé comme symbole (« B » pour « gras ») : le nom dit la fonction',
    'Label used as a symbol (“B” for “bold”): the name tells the function',
    test,
  ],
];

const decorativeMedia = (criterion: string): SpecialCaseRow => [
  criterion,
  'decorative',
  'NA content person',
  'Média décoratif',
  'Decorative media',
];

/** Images to structure. */
export const specialCases1to9: readonly SpecialCaseRow[] = [
  [
    '1.3',
    'captcha',
    'NA content person',
    'CAPTCHA ou image-test : une alternative pertinente le rendrait inutile',
    'CAPTCHA or test image: a relevant alternative would defeat it',
  ],
  [
    '1.8',
    'exact-image',
    'NA content person',
    'Logo, marque, CAPTCHA, image-test ou dessin exact indispensable',
    'Logo, brand, CAPTCHA, test image or exact drawing needed',
  ],
  ['3.2', 'logo', 'NA content person', 'Texte d’un logo ou d’une marque', 'Text of a logo or brand'],
  ['3.2', 'decorative', 'NA content person', 'Texte décoratif', 'Decorative text'],
  ['3.2', 'incidental', 'NA content person', 'Texte d’image qui n’apporte rien', 'Text of an image that adds nothing'],
  ['3.2', 'inactive', 'NA content evidence', 'Composant inactif (désactivé)', 'Inactive (disabled) component'],
  ['3.3', 'inactive', 'NA content evidence', 'Composant inactif (désactivé)', 'Inactive (disabled) component'],
  ['3.3', 'native', 'NA content evidence', 'Apparence laissée au navigateur', 'Appearance left to the browser'],
  [
    '3.3',
    'colour-not-needed',
    'NA content person',
    'Couleur inutile pour reconnaître le composant ou son état',
    'Colour not needed to recognise the component or its state',
  ],
  [
    '3.3',
    'uninformative',
    'NA content person',
    'Graphique sans information, ou doublé par une alternative',
    'Graphic without information, or with an alternative',
  ],
  ['3.3', 'logo', 'NA content person', 'Partie d’un logo ou d’une marque', 'Part of a logo or brand'],
  [
    '3.3',
    'essential',
    'NA content person',
    'Rendu indispensable (drapeau, photo, carte…)',
    'Rendering essential (flag, photo, map…)',
  ],
  [
    '3.3',
    'contrast-on-hover',
    'NA content person',
    'Graphique dynamique, contrasté au survol ou au focus',
    'Dynamic graphic, contrasted on hover or focus',
  ],
  ...mediaCases,
  decorativeMedia('4.7'),
  decorativeMedia('4.8'),
  ['4.8', 'controlled-environment', 'NA content person', 'Environnement maîtrisé', 'Controlled environment'],
  [
    '4.8',
    'replaces-alternative',
    'NA content person',
    'Inséré par un script à la place d’une alternative déjà là',
    'Put by a script in place of an alternative already there',
  ],
  decorativeMedia('4.13'),
  [
    '5.7',
    'single-header-line',
    'accepted content evidence',
    'En-têtes sur une seule ligne ou une seule colonne : « scope » peut manquer',
    'Headers in one row or one column only: “scope” may be missing',
    '1',
  ],
  ['6.1', 'ambiguous-for-all', 'NA content person', 'Lien ambigu pour tout le monde', 'Link ambiguous for everyone', '1 2 3 4'],
  ...labelInName('6.1', '5'),
  ...labelInName('7.1', '3'),
  [
    '7.3',
    'no-universal-equivalent',
    'NA content person',
    'Fonction sans équivalent au clavier (dessin à main levée)',
    'Function without keyboard equivalent (freehand drawing)',
  ],
  ['8.7', 'proper-noun', 'NA content person', 'Nom propre', 'Proper noun'],
  [
    '8.7',
    'in-dictionary',
    'NA content person',
    'Mot étranger admis par le dictionnaire',
    'Foreign word that the dictionary holds',
  ],
  ['8.7', 'typed', 'NA content evidence', 'Mot saisi par la personne et rappelé', 'Word typed by the person and shown again'],
  ['8.7', 'undetermined', 'NA content person', 'Langue impossible à déterminer', 'Language that cannot be determined'],
  [
    '8.7',
    'no-voice',
    'NA content person',
    'Langue morte ou imaginaire, sans synthèse vocale',
    'Dead or invented language, without voice',
  ],
  ['9.2', 'not-html5', 'NA page evidence', 'Type de document autre que HTML5', 'Document type other than HTML5'],
];
