import type { PopulationFigure } from '../model/method.ts';
import { say } from './say.ts';

const from15 = say('personnes de 15 ans ou plus, France hors Mayotte', 'people aged 15 and over, France without Mayotte');
const from12 = say('personnes de 12 ans ou plus, France', 'people aged 12 and over, France');
const adults = say('personnes de 18 ans ou plus, France métropolitaine', 'people aged 18 and over, metropolitan France');

const insee1953 = {
  label: say('Insee Première n° 1953, juin 2023', 'Insee Première n° 1953, June 2023'),
  url: 'https://www.insee.fr/fr/statistiques/7633654',
};
const insee267 = {
  label: say('Insee Focus n° 267, mai 2022 (SRCV 2021)', 'Insee Focus n° 267, May 2022 (SRCV 2021)'),
  url: 'https://www.insee.fr/fr/statistiques/6438420',
};
const insee259 = {
  label: say('Insee Focus n° 259, janvier 2022', 'Insee Focus n° 259, January 2022'),
  url: 'https://www.insee.fr/fr/statistiques/6036909',
};
const insee1993 = {
  label: say('Insee Première n° 1993, avril 2024', 'Insee Première n° 1993, April 2024'),
  url: 'https://www.insee.fr/fr/statistiques/8177068',
};
const drees1254 = {
  label: say('Drees, Études et résultats n° 1254, février 2023', 'Drees, Études et résultats n° 1254, February 2023'),
  url: 'https://drees.solidarites-sante.gouv.fr/publications-communique-de-presse/etudes-et-resultats/en-france-une-personne-sur-sept-de-15-ans-ou',
};
const barometer = (edition: string) => ({
  label: say(`Baromètre du numérique, édition ${edition}`, `Baromètre du numérique (digital barometer), ${edition} edition`),
});

/** Published shares of the population that meet a difficulty. Each keeps its own base and year; overlapping groups are never added. */
export const populationFigures = [
  {
    id: 'no-internet-use',
    share: 0.139,
    what: say('n’ont pas utilisé internet au cours des trois derniers mois', 'did not use the internet in the last three months'),
    base: from15,
    year: 2021,
    source: insee1953,
  },
  {
    id: 'digital-illiteracy',
    share: 0.154,
    what: say('sont en situation d’illectronisme', 'cannot use the internet or lack the basic skills'),
    base: from15,
    year: 2021,
    source: insee1953,
  },
  {
    id: 'no-mobile-phone',
    share: 0.05,
    what: say('n’ont pas de téléphone mobile', 'have no mobile phone'),
    base: say('personnes de 15 ans ou plus, France', 'people aged 15 and over, France'),
    year: 2021,
    source: insee259,
  },
  {
    id: 'no-smartphone',
    share: 0.09,
    what: say('n’ont pas de smartphone', 'have no smartphone'),
    base: from12,
    year: 2025,
    source: barometer('2026'),
  },
  {
    id: 'no-computer',
    share: 0.11,
    what: say('n’ont pas d’ordinateur', 'have no computer'),
    base: from12,
    year: 2024,
    source: barometer('2025'),
  },
  {
    id: 'mobile-network-only',
    share: 0.07,
    what: say('se connectent uniquement par le réseau mobile', 'connect only through the mobile network'),
    base: from12,
    year: 2025,
    source: barometer('2026'),
  },
  {
    id: 'no-e-mail',
    share: 0.08,
    what: say('n’ont pas d’adresse électronique', 'have no e-mail address'),
    base: from12,
    year: 2020,
    source: barometer('2021'),
  },
  {
    id: 'difficulty-with-writing',
    share: 0.1,
    what: say('ont des difficultés avec l’écrit', 'have difficulties with written French'),
    base: say('personnes de 18 à 64 ans, France', 'people aged 18 to 64, France'),
    year: 2022,
    source: insee1993,
  },
  {
    id: 'illiteracy',
    share: 0.04,
    what: say('sont en situation d’illettrisme', 'are illiterate though schooled in France'),
    base: say(
      'personnes de 18 à 64 ans ayant débuté leur scolarité en France',
      'people aged 18 to 64 who began school in France',
    ),
    year: 2022,
    source: insee1993,
  },
  {
    id: 'disability',
    share: 0.14,
    what: say(
      'ont une limitation sévère ou une forte restriction d’activité',
      'have a severe limitation or a strong restriction of activity',
    ),
    base: say('personnes de 15 ans ou plus vivant à domicile, France', 'people aged 15 and over living at home, France'),
    year: 2021,
    source: drees1254,
  },
  {
    id: 'gave-up-online',
    share: 0.32,
    what: say(
      'ont renoncé au moins une fois dans l’année à une démarche en ligne',
      'gave up at least one online procedure in the year',
    ),
    base: adults,
    year: 2021,
    source: insee267,
  },
  {
    id: 'gave-up-for-good',
    share: 0.08,
    what: say('ont renoncé définitivement à une démarche', 'gave up a procedure for good'),
    base: adults,
    year: 2021,
    source: insee267,
  },
] as const satisfies readonly PopulationFigure[];

export type PopulationFigureId = (typeof populationFigures)[number]['id'];

/** Throws `RangeError` for an unknown id. */
export function populationFigure(id: PopulationFigureId): PopulationFigure {
  const figure = populationFigures.find((candidate) => candidate.id === id);
  if (figure === undefined) throw new RangeError(`No population figure ${id as string}`);
  return figure;
}

/** Which observed verdict is an obstacle to whom. */
export const populationObstacles: readonly {
  readonly indicator: string;
  readonly outcome: 'partial' | 'failed';
  readonly figure: PopulationFigureId;
}[] = [
  { indicator: '1.9', outcome: 'failed', figure: 'digital-illiteracy' },
  { indicator: '4.4', outcome: 'failed', figure: 'disability' },
  { indicator: '4.8', outcome: 'failed', figure: 'disability' },
  { indicator: '5.1', outcome: 'failed', figure: 'difficulty-with-writing' },
  { indicator: '6.9', outcome: 'partial', figure: 'mobile-network-only' },
  { indicator: '6.9', outcome: 'failed', figure: 'no-computer' },
  { indicator: '7.2', outcome: 'failed', figure: 'no-e-mail' },
  { indicator: '7.3', outcome: 'failed', figure: 'no-mobile-phone' },
];
