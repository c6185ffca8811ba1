import type { Indicator } from '../../model/method.ts';
import { graded, measured } from '../indicator.ts';
import { easyToRead, pidila, usager, vde } from '../sources.ts';

/** D5. */
export const languageIndicators: readonly Indicator[] = [
  graded(
    '5.1',
    'language',
    ['Niveau de lecture, par une formule nommée', 'Reading level, by a named formula'],
    {
      passed: [
        'niveau L ≤ 4,0 (le quart le plus facile de service-public.fr ; environ la fin de B1)',
        'level L ≤ 4.0 (the easiest quarter of service-public.fr; about the end of B1)',
      ],
      partial: ['L ≤ 4,6 (son troisième quartile)', 'L ≤ 4.6 (its third quartile)'],
      failed: ['au-dessus', 'above'],
    },
    [usager, vde('indicateur « clarté du langage »', '“clarity of language” indicator'), pidila('513')],
    true,
  ),
  graded(
    '5.2',
    'language',
    ['Phrases de plus de 25 mots', 'Sentences over 25 words'],
    {
      passed: ['5 % des phrases ou moins', '5 % of sentences or fewer'],
      partial: ['20 % ou moins (la part de service-public.fr)', '20 % or fewer (service-public.fr’s own share)'],
      failed: ['au-dessus', 'above'],
    },
    [usager, easyToRead],
    true,
  ),
  graded(
    '5.3',
    'language',
    ['Sigles jamais expliqués', 'Acronyms never explained'],
    { passed: ['aucun', 'none unexplained'], partial: ['1 ou 2', '1–2'], failed: ['3 ou plus', '3 or more'] },
    [pidila('108'), usager],
    true,
  ),
  measured('5.4', 'language', ['Jargon et références juridiques', 'Jargon and legal references'], [pidila('513')]),
  graded(
    '5.5',
    'language',
    ['Aide à côté de chaque champ ou pièce', 'Help beside each field or document'],
    {
      passed: [
        'aide pour chaque champ ou pièce qui a un format ou une règle',
        'help for every field or document that has a format or a rule',
      ],
      partial: ['pour la moitié ou plus', 'for half or more'],
      failed: ['pour moins', 'for fewer'],
    },
    [pidila('022')],
  ),
];
