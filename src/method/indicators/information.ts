import type { Indicator } from '../../model/method.ts';
import { graded } from '../indicator.ts';
import { pidila, sdg } from '../sources.ts';

const said = {
  passed: ['dit avant toute connexion', 'said before any log-in'],
  partial: ['dit plus tard, ou incomplet', 'said later, or incomplete'],
  failed: ['non trouvé sur les pages lues', 'not found on the pages read'],
} as const;

/** D2. The list of the single digital gateway, used as a common grid for every procedure. */
export const informationIndicators: readonly Indicator[] = [
  graded('2.1', 'information', ['Étapes de la démarche', 'Steps of the procedure'], said, [sdg(' (a)'), pidila('134')]),
  graded('2.2', 'information', ['Autorité compétente et contact', 'Competent authority and contact'], said, [sdg(' (b)')]),
  graded('2.3', 'information', ['Pièces demandées et leur format', 'Documents asked and their format'], said, [
    sdg(' (d)'),
    pidila('134'),
  ]),
  graded('2.4', 'information', ['Coût et moyen de paiement', 'Cost and means of payment'], said, [sdg(' (f)')]),
  graded('2.5', 'information', ['Délai de réponse', 'Delay of the answer'], said, [sdg(' (g)'), pidila('018')]),
  graded('2.6', 'information', ['Recours et effet du silence', 'Remedies, and what silence means'], said, [sdg(' (e), (h)')]),
  graded('2.7', 'information', ['Moyens d’identification et langues', 'Identification means and languages'], said, [
    sdg(' (c), (i)'),
  ]),
];
