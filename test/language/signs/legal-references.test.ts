import { expect, it } from 'vitest';
import { legalReferences } from '../../../src/language/fr/signs/legal-references.ts';
import { quotes, units } from './lexical.ts';

it.each([
  ['Refusé en application de l’article L. 123-4 du CASF.', ['en application de l’article L. 123-4 du CASF']],
  ['C’est un logement au sens du décret n° 2019-1234.', ['au sens du décret n° 2019-1234']],
  ['La loi du 6 juillet 1989 le dit.', ['loi du 6 juillet 1989']],
  ['Selon l’article 5 du règlement (UE) 2016/679, vous pouvez refuser.', ['article 5 du règlement (UE) 2016/679']],
  ['(CE, 3 mai 2010, n° 307.110)', ['CE, 3 mai 2010, n° 307.110']],
  [
    'Voir les articles R*421-1 et R*421-2 du code de l’urbanisme et la loi n° 89-462.',
    ['articles R*421-1 et R*421-2 du code de l’urbanisme', 'loi n° 89-462'],
  ],
  ['L’article 140 VI de la loi du 23 novembre 2018 s’applique.', ['article 140 VI de la loi du 23 novembre 2018']],
  [
    'Les conditions prévues par l’article R. 319-4 du code de l’équipement domestique.',
    ['prévues par l’article R. 319-4 du code de l’équipement'],
  ],
  ['Article 3 : objet du service', []],
  ['Le code du travail vous protège.', []],
  ['La loi vous protège depuis le 6 juillet 1989.', []],
  ['Votre arrêté de compte du mois.', []],
  ['Permis A2-1 et forfait L 12.', []],
  ['Article 12 % plus cher', []],
])('%s', (text, expected) => {
  const [unit] = units(text);
  expect(quotes(text, unit === undefined ? [] : legalReferences(unit))).toEqual(expected);
});
