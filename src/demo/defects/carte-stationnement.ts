import type { ExpectedScorecard } from './defect.ts';

const ids = (text: string): readonly string[] => text.split(' ');

/**
 * The good procedure. It has traps for the auditor rather than defects: “Nous ne vous demandons pas de justificatif de domicile”
 * is no document, “L’appel n’est pas surtaxé” is no surcharge, the address of the counter is also the postal one, the field hint
 * “Exemple : CS-123456” is no acronym, and error states keep the phone number.
 */
export const goodProcedure: ExpectedScorecard = {
  procedure: 'demo-carte-stationnement',
  outcome: 'completed',
  grades: ['A'],
  letters: {
    channels: ['A'],
    information: ['A'],
    documents: ['A', null],
    accessibility: ['A', null],
    language: ['A'],
    journey: ['A', null],
    prerequisites: ['A'],
  },
  defects: [],
  passed: ids(
    '1.1 1.2 1.3 1.4 1.5 1.7 1.8 1.9 2.1 2.2 2.3 2.4 2.5 3.2 4.1 4.2 4.3 4.5 4.6 5.1 5.2 5.3 6.1 6.4 6.5 6.9 7.1 7.2 7.3 7.4',
  ),
  passedOnceObserved: ids('1.6 2.6 2.7 3.3 3.7 3.8 4.4 4.7 5.5 6.2 6.3 6.6 6.7 6.8 8.1 8.2 8.3 8.4 8.5'),
  flawless: true,
};
