import type { Localized } from '../model/localized.ts';

/** What may stop a reader, by the names that scorecards give. */
export const signWords: Readonly<Record<string, Localized>> = {
  'long-sentence': { fr: 'Phrase de plus de 25 mots', en: 'Sentence over 25 words' },
  'unexplained-acronym': { fr: 'Sigle jamais expliqué', en: 'Acronym never explained' },
  jargon: { fr: 'Terme administratif', en: 'Administrative term' },
  'legal-reference': { fr: 'Référence juridique', en: 'Legal reference' },
  passive: { fr: 'Voix passive', en: 'Passive' },
  'double-negation': { fr: 'Double négation', en: 'Double negation' },
  nominalisation: { fr: 'Nom à la place d’un verbe', en: 'Noun instead of a verb' },
  'impersonal-injunction': { fr: 'Consigne impersonnelle', en: 'Impersonal injunction' },
  'nested-conditions': { fr: 'Conditions emboîtées', en: 'Nested conditions' },
  parenthesis: { fr: 'Parenthèse dans la phrase', en: 'Parenthesis in the sentence' },
  'wall-of-text': { fr: 'Paragraphe de plus de 100 mots', en: 'Paragraph over 100 words' },
  'unhelpful-error': { fr: 'Erreur qui ne dit pas quoi faire', en: 'Error that does not say what to do' },
  capitals: { fr: 'Texte tout en capitales', en: 'Text all in capitals' },
  'empty-link': { fr: 'Lien ou bouton qui ne dit rien', en: 'Link or button that says nothing' },
  'inconsistent-name': { fr: 'Plusieurs noms pour une chose', en: 'Several names for one thing' },
  'reader-not-addressed': { fr: 'Le lecteur n’est pas « vous »', en: 'The reader is not “you”' },
};

/** Other ways to understand that a site offers. */
export const offerWords: Readonly<Record<string, Localized>> = {
  'easy-to-read': { fr: 'facile à lire (FALC), selon le site', en: 'easy to read, by the site’s own word' },
  'sign-language': { fr: 'langue des signes', en: 'sign language' },
  translation: { fr: 'autre langue', en: 'another language' },
  audio: { fr: 'écoute', en: 'audio' },
  glossary: { fr: 'glossaire', en: 'glossary' },
};

export const apartWords: Readonly<Record<string, Localized>> = {
  furniture: { fr: 'Menus, pieds de page et rappels (hors niveau)', en: 'Menus, footers and reminders (not in the level)' },
  help: { fr: 'Aide des champs', en: 'Help of the fields' },
  errors: { fr: 'Messages d’erreur et alertes', en: 'Error messages and alerts' },
  foreign: { fr: 'Autres langues (non mesuré)', en: 'Other languages (not measured)' },
};
