import type { Lang } from '../../../src/model/localized.ts';
import type { ScoredLocator } from '../../../src/model/scorecard.ts';
import { hostile } from './hostile.ts';

const common = {
  checkpoint: 'principal--desktop/01-accueil',
  at: '2026-01-05T09:00:12.000Z',
  postcode: '35000',
  beforeLogin: true,
} as const;

/** A search that works, with the picture of its answer. */
export const workingLocator: ScoredLocator = {
  ...common,
  quote: 'Trouver un point d’accueil',
  selector: '#cp',
  result: 'works',
  results: 3,
  url: 'https://mobilite.exemple.gouv.fr/accueils?cp=35000',
  answers: ['3 résultats', 'Maison de la mobilité, 2 rue du Port, 35000 Rennes'],
  screenshot: 'journeys/principal--desktop/01-accueil/locator-1.jpg',
};

/** One that finds nothing, and one that is elsewhere. */
export const vainLocators = (lang: Lang): readonly ScoredLocator[] => [
  {
    ...common,
    quote: 'Trouver une agence',
    selector: '#agence',
    result: 'finds-nothing',
    results: 0,
    url: 'https://www.exemple.fr/agences?cp=35000',
    answers: ['Aucun résultat'],
  },
  {
    ...common,
    quote: 'Trouver ma mairie',
    selector: 'a.mairie',
    result: 'not-observed',
    answers: [],
    reason:
      lang === 'fr'
        ? 'elle est sur un autre hôte, que le scénario n’autorise pas (annuaire.exemple.org)'
        : 'it is on another host, which the scenario does not allow (annuaire.exemple.org)',
  },
];

/** What a hostile page or a scorecard tampered with could hold. */
export const hostileLocator: ScoredLocator = {
  ...common,
  quote: hostile.script,
  postcode: hostile.override,
  result: 'works',
  results: 1,
  url: 'javascript:alert(1)',
  answers: [hostile.lines, hostile.long],
  screenshot: '../../etc/passwd',
};
