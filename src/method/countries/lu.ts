import { harmonised } from './types.ts';
import type { CountryPack } from './types.ts';

/**
 * Luxembourg, no trunk digit. National numbering plan of the ILR: 800 “libre appel” (free), 801 “coûts partagés”, 900, 901 and 905 “revenus
 * partagés” (surcharged). The share that a caller of 801 pays was not found: unknown. Guichet.lu and MyGuichet.lu are web sites, no counter.
 */
export const luxembourg: CountryPack = {
  trunk: '',
  ranges: [
    { prefix: /^800/, tariff: 'free' },
    { prefix: /^801/, tariff: 'unknown' },
    { prefix: /^90[015]/, tariff: 'surcharged' },
  ],
  shortRanges: [harmonised],
  knownNumbers: [],
  emergency: ['112', '113'],
  postcode:
    /\bl ?- ?\d{4}\b|\b[1-9]\d{3} +(?:luxembourg|luxemburg|letzebuerg|esch|differdange|dudelange|diekirch|ettelbruck|echternach|grevenmacher|mersch|remich|wiltz)\b/,
  words: {
    fr: {
      counters: [
        {
          kind: 'town-hall',
          pattern:
            /\b(?:a|aupres de|dans) (?:la |l'|votre |une |sa )(?:administration communale|maison communale)\b|\b(?:a la|aupres de (?:la|votre)|a votre) commune\b|\b(?:au|aupres du) (?:bierger-?center|bureau de la population)\b/,
        },
        { kind: 'job-centre', pattern: /\b(?:a|aupres de|dans) (?:l'|une )(?:agence de l')?adem\b/ },
      ],
      notCounter: /\b(?:my)?guichet\.lu\b|\bmyguichet\b/,
      street: /\b\d{1,4}[a-z]?, (?:rue|avenue|boulevard|place|montee|route|plateau|bd) [a-z]/,
      box: /\bb\. ?p\. ?\d|\bboite postale \d/,
      denies: /\b(?:matricule|rcsl?|numero d'identification)\b/g,
    },
    de: { notCounter: /\b(?:my)?guichet\.lu\b|\bmyguichet\b/, box: /\bb\. ?p\. ?\d/ },
    en: {
      notCounter: /\b(?:my)?guichet\.lu\b|\bmyguichet\b/,
      street: /\b\d{1,4}[a-z]?, (?:rue|avenue|boulevard|place|montee|route) [a-z]/,
      box: /\bb\. ?p\. ?\d/,
    },
  },
  rules: [],
};
