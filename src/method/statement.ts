import type { Localized } from '../model/localized.ts';
import type { StatementPart, StatementTestId } from '../model/statement.ts';
import { say } from './say.ts';

/** The five tests of a receivable statement (DINUM, “Vos démarches essentielles”, disability indicator), in a few words. */
export const statementTests: Readonly<Record<StatementTestId, Localized>> = {
  status: say('état de conformité', 'status'),
  contact: say('contact accessible', 'accessible contact'),
  sample: say('échantillon', 'sample'),
  rate: say('taux', 'rate'),
  audit: say('audit de moins de trois ans', 'audit under three years'),
};

/** The parts of a statement by their obligatory headings (RGAA 4.1.2, obligations). */
export const statementParts: Readonly<Record<StatementPart, Localized>> = {
  status: say('État de conformité', 'Compliance status'),
  results: say('Résultats des tests', 'Test results'),
  'not-accessible': say('Contenus non accessibles', 'Non-accessible content'),
  'non-conformities': say('Non-conformités', 'Non-compliance'),
  derogations: say('Dérogations pour charge disproportionnée', 'Disproportionate burden'),
  exempt: say('Contenus non soumis à l’obligation d’accessibilité', 'Content outside the duty'),
  establishment: say('Établissement de cette déclaration', 'Preparation of this statement'),
  technologies: say('Technologies utilisées', 'Technologies used'),
  environment: say('Environnement de test', 'Test environment'),
  tools: say('Outils pour évaluer l’accessibilité', 'Tools used'),
  pages: say('Pages vérifiées', 'Pages checked'),
  contact: say('Retour d’information et contact', 'Feedback and contact'),
  recourse: say('Voies de recours', 'Enforcement procedure'),
};
