import { say } from '../say.ts';
import { harmonised } from './types.ts';
import type { ChannelRule, CountryPack } from './types.ts';

/**
 * Brussels: joint decree and ordinance of 25 January and 1 February 2024 on the digital transition of public authorities, article 13; the
 * Constitutional Court, judgment 126/2025 of 25 September 2025, reads its three guarantees as cumulative. Whether another non-digital
 * measure of an equivalent level stands in for one of them is for a person to say.
 */
const brussels: ChannelRule = {
  region: 'BE-BRU',
  where: say('à Bruxelles', 'in Brussels'),
  channels: ['counter', 'phone', 'post'],
  base: say(
    'décret et ordonnance conjoints des 25 janvier et 1er février 2024, art. 13 ; Cour constitutionnelle, arrêt n° 126/2025 du 25 septembre 2025',
    'joint decree and ordinance of 25 January and 1 February 2024, art. 13; Constitutional Court, judgment 126/2025 of 25 September 2025',
  ),
  requirement: 'Bruxelles, décret et ordonnance conjoints de 2024, art. 13',
};

/**
 * Belgium. 0800 is free and 0900 surcharged (BIPT, “Principes de numérotation”). Greatest prices by the royal decree of 27 April 2007 on the
 * numbering space, as operators publish them: 070 at most 0,30 €, 0900–0907 and 0909 from 0,50 € a minute to 31 € a call; 078 costs what a
 * call to a geographic number costs. 1700 (Flanders), 1718 and 1719 (Wallonia) are free, as the Flemish and the Walloon administrations say;
 * 17xx numbers are given to public bodies, each with its own tariff. 1733, 1722, 1712, 1813 and 1819, and which of the 10x numbers are
 * helplines: from memory, so no tariff is given.
 */
export const belgium: CountryPack = {
  trunk: '0',
  ranges: [
    { prefix: /^0800[1-9]/, tariff: 'free' },
    { prefix: /^078/, tariff: 'standard' },
    { prefix: /^070/, tariff: 'surcharged' },
    { prefix: /^090[0-79]/, tariff: 'surcharged' },
  ],
  shortRanges: [harmonised, { prefix: /^17\d\d$/, tariff: 'unknown' }],
  knownNumbers: [
    { number: '1700', tariff: 'free', scope: 'generic' },
    { number: '1718', tariff: 'free', scope: 'generic' },
    { number: '1719', tariff: 'free', scope: 'generic' },
    { number: '1819', tariff: 'unknown', scope: 'generic' },
    { number: '1712', tariff: 'unknown', scope: 'emergency' },
    { number: '1722', tariff: 'unknown', scope: 'emergency' },
    { number: '1733', tariff: 'unknown', scope: 'emergency' },
    { number: '1813', tariff: 'unknown', scope: 'emergency' },
  ],
  emergency: ['100', '101', '102', '103', '104', '105', '106', '107', '108', '110', '112'],
  postcode:
    /\b(?:be? ?- ?)?[1-9]\d{3} +(?!(?:euros?|eur|personnes?|habitants?|demandes?|dossiers?|jours?|ans?|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|et|ou|le|la|les|sont|est|jaar|personen|aanvragen|en|of|de|het|werd|was|is|und|oder|die|der|das|wurde|ist|antrage)\b)[a-z][a-z'-]{2,}/,
  words: {
    fr: {
      counters: [
        {
          kind: 'town-hall',
          pattern:
            /\b(?:a|aupres de|dans|de) (?:la |l'|votre |une |sa |chaque )(?:maison communale|administration communale|hotel communal)\b|\b(?:a la|aupres de (?:la|votre)|a votre) commune\b|\b(?:au|aupres du) service (?:population|de la population)\b/,
        },
        { kind: 'job-centre', pattern: /\b(?:chez|aupres (?:d'|de l'|du )|a l'|au) ?(?:actiris|forem|onem)\b/ },
        { kind: 'health-insurance', pattern: /\b(?:a|aupres de|dans) (?:votre |la |une )(?:mutuelle|mutualite)\b/ },
        { kind: 'agency', pattern: /\b(?:au|aupres du|aupres de votre|dans un|dans votre) cpas\b/ },
      ],
      notCounter:
        /\be-?guichets?\b|\ba guichets fermes\b|\baffilie\w*|\b(?:etre|etes|est|sont) (?:deja )?(?:inscrite?s?|domiciliee?s?)\b/,
      street:
        /\b(?:rue|avenue|av\.|chaussee|boulevard|bd|place|quai|square|clos|dreve|allee|route|chemin) (?:[a-z'.-]{1,30},? ){1,5}\d{1,4}[a-z]?\b/,
      box: /\bboite postale \d/,
      announces: /\b(?:gsm|formez(?: le)?)\b/g,
      denies: /\b(?:numero d'entreprise|n° d'entreprise|bce|registre national|niss)\b/g,
    },
    nl: {},
    de: {
      denies: /\b(?:zdu|zentrale datenbank der unternehmen)\b/g,
    },
    en: { denies: /\b(?:enterprise number|national register)\b/g },
  },
  rules: [brussels],
};
