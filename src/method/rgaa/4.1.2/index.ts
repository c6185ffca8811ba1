import { say } from '../../say.ts';
import { referential } from '../referential.ts';
import { clausesOf } from './clauses.ts';
import { decidable } from './decidable.ts';
import { specialCases1to9 } from './special-cases-1-to-9.ts';
import { specialCases10to13 } from './special-cases-10-to-13.ts';
import { themes1to5 } from './themes-1-to-5.ts';
import { themes10to11 } from './themes-10-to-11.ts';
import { themes12to13 } from './themes-12-to-13.ts';
import { themes6to9 } from './themes-6-to-9.ts';

/** RGAA 4.1.2, of 18 April 2023: 13 themes, 106 criteria, 258 tests. */
export const rgaa412 = referential({
  version: '4.1.2',
  url: 'https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/',
  themes: [
    say('Images', 'Images'),
    say('Cadres', 'Frames'),
    say('Couleurs', 'Colours'),
    say('Multimédia', 'Multimedia'),
    say('Tableaux', 'Tables'),
    say('Liens', 'Links'),
    say('Scripts', 'Scripts'),
    say('Éléments obligatoires', 'Mandatory elements'),
    say('Structuration de l’information', 'Structure of information'),
    say('Présentation de l’information', 'Presentation of information'),
    say('Formulaires', 'Forms'),
    say('Navigation', 'Navigation'),
    say('Consultation', 'Consultation'),
  ],
  rows: [...themes1to5, ...themes6to9, ...themes10to11, ...themes12to13],
  specialCases: [...specialCases1to9, ...specialCases10to13],
  clausesOf,
  decidable,
});
