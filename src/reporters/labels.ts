import type { JourneyOutcome } from '../model/journey.ts';
import type { Lang, Localized } from '../model/localized.ts';
import type { DimensionId } from '../model/method.ts';
import type { ScoredIndicator } from '../model/scorecard.ts';
import type { Outcome } from '../model/verdict.ts';
import { verdictWords } from '../method/verdict-words.ts';
import { say } from './say.ts';

/** Why a place for a letter is empty. */
export const noLetterWords: Localized = {
  fr: 'pas de lettre. Moins de 60\u00a0% a été observé, ou un parcours n’est pas allé à son terme.',
  en: 'no letter. Under 60% was observed, or a journey did not come to its end.',
};

/** Words of the glossary for an outcome; `measured` is a figure without a verdict. */
export const outcomeWords: Readonly<Record<Outcome | 'measured', Localized>> = {
  ...verdictWords,
  measured: { fr: 'mesure', en: 'measure' },
};

/** What an indicator's row says: its outcome, or that it is a mere figure. */
export function outcomeOf(indicator: ScoredIndicator): Outcome | 'measured' {
  return indicator.measured ? 'measured' : indicator.outcome;
}

/** How a journey ended, in the reader's words. */
export const journeyWords: Readonly<Record<JourneyOutcome, Localized>> = {
  completed: { fr: 'mené à son terme', en: 'carried to its end' },
  'stopped-before-submission': { fr: 'arrêté avant l’envoi, comme prévu', en: 'stopped before sending, as intended' },
  blocked: { fr: 'bloqué par le site', en: 'blocked by the site' },
  failed: { fr: 'rejeu interrompu de notre fait', en: 'replay failed on our side' },
};

/** Names of the dimensions short enough for a chart or a table heading. */
export const dimensionWords: Readonly<Record<DimensionId, Localized>> = {
  channels: { fr: 'Voies humaines', en: 'Human channels' },
  information: { fr: 'Information', en: 'Information' },
  documents: { fr: 'Pièces', en: 'Documents' },
  accessibility: { fr: 'Accessibilité', en: 'Accessibility' },
  language: { fr: 'Langage', en: 'Language' },
  journey: { fr: 'Parcours', en: 'Course' },
  prerequisites: { fr: 'Prérequis', en: 'Prerequisites' },
  'follow-up': { fr: 'Suites et droits', en: 'Follow-up' },
};

/** Dimensions in the order of the method. */
export const dimensionOrder = Object.keys(dimensionWords) as readonly DimensionId[];

export const impactWords: Readonly<Record<string, Localized>> = {
  minor: { fr: 'mineur', en: 'minor' },
  moderate: { fr: 'modéré', en: 'moderate' },
  serious: { fr: 'sérieux', en: 'serious' },
  critical: { fr: 'critique', en: 'critical' },
};

export const conditionWords: Readonly<Record<string, Localized>> = {
  desktop: { fr: 'ordinateur', en: 'computer' },
  smartphone: { fr: 'téléphone', en: 'smartphone' },
};

export const checkpointKindWords: Readonly<Record<'state' | 'error', Localized>> = {
  state: { fr: 'état audité', en: 'audited state' },
  error: { fr: 'état d’erreur', en: 'error state' },
};

/** Word for a code of an open list; the code itself when the list does not know it. */
export function wordFor(lang: Lang, words: Readonly<Record<string, Localized>>, code: string): string {
  const known = Object.hasOwn(words, code) ? words[code] : undefined;
  return known === undefined ? code : say(lang, known);
}

/** Units of the indicators’ figures. */
export const unitWords: Readonly<Record<string, Localized>> = {
  documents: { fr: 'pièces', en: 'documents' },
  fields: { fr: 'champs', en: 'fields' },
  acronyms: { fr: 'sigles', en: 'acronyms' },
  uploads: { fr: 'dépôts', en: 'uploads' },
  criteria: { fr: 'critères', en: 'criteria' },
  states: { fr: 'états', en: 'states' },
  tests: { fr: 'tests', en: 'tests' },
  min: { fr: 'min', en: 'min' },
  formula: { fr: '(formule)', en: '(formula)' },
  terms: { fr: 'termes', en: 'terms' },
  L: { fr: '(niveau L)', en: '(level L)' },
};
