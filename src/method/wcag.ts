import type { Localized } from '../model/localized.ts';
import { say } from './say.ts';

/** A success criterion of WCAG 2.2, level A or AA. */
export interface WcagCriterion {
  readonly id: string;
  readonly level: 'A' | 'AA';
  readonly title: Localized;
}

type Row = readonly [id: string, level: 'A' | 'AA', fr: string, en: string];

const rows: readonly Row[] = [
  ['1.1.1', 'A', 'Contenu non textuel', 'Non-text Content'],
  ['1.2.1', 'A', 'Contenu seulement audio ou vidéo (pré-enregistré)', 'Audio-only and Video-only (Prerecorded)'],
  ['1.2.2', 'A', 'Sous-titres (pré-enregistrés)', 'Captions (Prerecorded)'],
  [
    '1.2.3',
    'A',
    'Audiodescription ou version de remplacement (pré-enregistrée)',
    'Audio Description or Media Alternative (Prerecorded)',
  ],
  ['1.2.4', 'AA', 'Sous-titres (en direct)', 'Captions (Live)'],
  ['1.2.5', 'AA', 'Audiodescription (pré-enregistrée)', 'Audio Description (Prerecorded)'],
  ['1.3.1', 'A', 'Information et relations', 'Info and Relationships'],
  ['1.3.2', 'A', 'Ordre séquentiel logique', 'Meaningful Sequence'],
  ['1.3.3', 'A', 'Caractéristiques sensorielles', 'Sensory Characteristics'],
  ['1.3.4', 'AA', 'Orientation', 'Orientation'],
  ['1.3.5', 'AA', 'Identifier la finalité de la saisie', 'Identify Input Purpose'],
  ['1.4.1', 'A', 'Utilisation de la couleur', 'Use of Color'],
  ['1.4.2', 'A', 'Contrôle du son', 'Audio Control'],
  ['1.4.3', 'AA', 'Contraste (minimum)', 'Contrast (Minimum)'],
  ['1.4.4', 'AA', 'Redimensionnement du texte', 'Resize Text'],
  ['1.4.5', 'AA', 'Texte sous forme d’image', 'Images of Text'],
  ['1.4.10', 'AA', 'Redistribution', 'Reflow'],
  ['1.4.11', 'AA', 'Contraste du contenu non textuel', 'Non-text Contrast'],
  ['1.4.12', 'AA', 'Espacement du texte', 'Text Spacing'],
  ['1.4.13', 'AA', 'Contenu au survol ou au focus', 'Content on Hover or Focus'],
  ['2.1.1', 'A', 'Clavier', 'Keyboard'],
  ['2.1.2', 'A', 'Pas de piège au clavier', 'No Keyboard Trap'],
  ['2.1.4', 'A', 'Raccourcis clavier à une touche', 'Character Key Shortcuts'],
  ['2.2.1', 'A', 'Réglage du délai', 'Timing Adjustable'],
  ['2.2.2', 'A', 'Mettre en pause, arrêter, masquer', 'Pause, Stop, Hide'],
  ['2.3.1', 'A', 'Pas plus de trois flashs', 'Three Flashes or Below Threshold'],
  ['2.4.1', 'A', 'Contourner des blocs', 'Bypass Blocks'],
  ['2.4.2', 'A', 'Titre de page', 'Page Titled'],
  ['2.4.3', 'A', 'Parcours du focus', 'Focus Order'],
  ['2.4.4', 'A', 'Fonction du lien (selon le contexte)', 'Link Purpose (In Context)'],
  ['2.4.5', 'AA', 'Accès multiples', 'Multiple Ways'],
  ['2.4.6', 'AA', 'En-têtes et étiquettes', 'Headings and Labels'],
  ['2.4.7', 'AA', 'Visibilité du focus', 'Focus Visible'],
  ['2.4.11', 'AA', 'Focus non masqué (minimum)', 'Focus Not Obscured (Minimum)'],
  ['2.5.1', 'A', 'Gestes pour le contrôle du pointeur', 'Pointer Gestures'],
  ['2.5.2', 'A', 'Annulation de l’action du pointeur', 'Pointer Cancellation'],
  ['2.5.3', 'A', 'Étiquette dans le nom', 'Label in Name'],
  ['2.5.4', 'A', 'Activation par le mouvement', 'Motion Actuation'],
  ['2.5.7', 'AA', 'Mouvements de glissement', 'Dragging Movements'],
  ['2.5.8', 'AA', 'Taille de la cible (minimum)', 'Target Size (Minimum)'],
  ['3.1.1', 'A', 'Langue de la page', 'Language of Page'],
  ['3.1.2', 'AA', 'Langue d’un passage', 'Language of Parts'],
  ['3.2.1', 'A', 'Au focus', 'On Focus'],
  ['3.2.2', 'A', 'À la saisie', 'On Input'],
  ['3.2.3', 'AA', 'Navigation cohérente', 'Consistent Navigation'],
  ['3.2.4', 'AA', 'Identification cohérente', 'Consistent Identification'],
  ['3.2.6', 'A', 'Aide cohérente', 'Consistent Help'],
  ['3.3.1', 'A', 'Identification des erreurs', 'Error Identification'],
  ['3.3.2', 'A', 'Étiquettes ou instructions', 'Labels or Instructions'],
  ['3.3.3', 'AA', 'Suggestion après une erreur', 'Error Suggestion'],
  ['3.3.4', 'AA', 'Prévention des erreurs (juridiques, financières, de données)', 'Error Prevention (Legal, Financial, Data)'],
  ['3.3.7', 'A', 'Saisie redondante', 'Redundant Entry'],
  ['3.3.8', 'AA', 'Authentification accessible (minimum)', 'Accessible Authentication (Minimum)'],
  ['4.1.2', 'A', 'Nom, rôle et valeur', 'Name, Role, Value'],
  ['4.1.3', 'AA', 'Messages d’état', 'Status Messages'],
];

const criterion = ([id, level, fr, en]: Row): WcagCriterion => ({ id, level, title: say(fr, en) });

/** The 55 success criteria of WCAG 2.2 at levels A and AA (W3C Recommendation). 4.1.1, removed in 2.2, is apart. */
export const wcagCriteria: readonly WcagCriterion[] = rows.map(criterion);

/** Success criterion of WCAG 2.1 that 2.2 removed; criteria 8.1 and 8.2 of RGAA 4.1.2 still rest on it. */
const removed: readonly WcagCriterion[] = [
  criterion(['4.1.1', 'A', 'Analyse syntaxique (retiré en 2.2)', 'Parsing (removed in 2.2)']),
];

const byId = new Map([...wcagCriteria, ...removed].map((entry) => [entry.id, entry]));

/** The criterion, or undefined for a number that is neither of level A nor AA. */
export function wcagCriterion(id: string): WcagCriterion | undefined {
  return byId.get(id);
}

const tagPattern = /^wcag(\d)(\d)(\d{1,2})$/;

/** Number of the criterion named by an axe tag (`wcag1410` → `1.4.10`), or undefined. */
export function wcagOfTag(tag: string): string | undefined {
  const parts = tagPattern.exec(tag);
  return parts === null ? undefined : `${parts[1]}.${parts[2]}.${parts[3]}`;
}

/** Address of a success criterion in WCAG 2.1, whose anchors are made of its English titles; undefined for a number that is not known. */
export function wcagUrl(id: string): string | undefined {
  const title = wcagCriterion(id)?.title.en.replace(' (removed in 2.2)', '');
  if (title === undefined) return undefined;
  return `https://www.w3.org/TR/WCAG21/#${title
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')}`;
}
