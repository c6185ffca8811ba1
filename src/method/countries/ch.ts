import type { CountryPack } from './types.ts';

/** Prices per minute from ten centimes: less is what a national call costs (greatest price of 084x: 7.5 centimes and VAT). */
const price = String.raw`(?:(?:chf|fr\.?) ?(?:0[.,][1-9]\d?|[1-9]\d?[.,]\d\d)|(?:0[.,][1-9]\d?|[1-9]\d?[.,]\d\d) ?(?:chf|francs?)|\d{2,3} ?(?:cts?\.?|centimes))`;

/**
 * Switzerland. OFCOM (“Weitere Nummern: kostenpflichtig oder gratis?”): 0800 is free; 084x, shared cost, at most 7.5 centimes a minute and
 * VAT, the greatest price of a national call to a fixed line, so not a surcharge; 090x surcharged; 18xx directory enquiries priced by the
 * provider; 143 at most 20 centimes a call; 1414, 1415, 145 and 16x from 20 centimes to 2 francs; 112, 117, 118, 144 and 147 free.
 */
export const switzerland: CountryPack = {
  trunk: '0',
  ranges: [
    { prefix: /^0800/, tariff: 'free' },
    { prefix: /^084[0248]/, tariff: 'standard' },
    { prefix: /^090[016]/, tariff: 'surcharged' },
  ],
  shortRanges: [{ prefix: /^18\d\d$/, tariff: 'surcharged' }],
  knownNumbers: [
    { number: '143', tariff: 'unknown', scope: 'emergency' },
    { number: '145', tariff: 'unknown', scope: 'emergency' },
    { number: '1414', tariff: 'unknown', scope: 'emergency' },
    { number: '1415', tariff: 'unknown', scope: 'emergency' },
  ],
  emergency: ['112', '117', '118', '144', '147'],
  postcode:
    /\b(?:ch ?- ?)?[1-9]\d{3} +(?!(?:chf|francs?|franken|personnes?|habitants?|demandes?|dossiers?|jours?|ans?|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|et|ou|le|la|les|sont|est|und|oder|die|der|das|wurde|ist|antrage|personen|jahre|tage)\b)[a-z][a-z'-]{2,}/,
  words: {
    fr: {
      counters: [
        {
          kind: 'town-hall',
          pattern:
            /\b(?:a|aupres de|dans) (?:la |l'|votre |une |sa )(?:administration communale|chancellerie communale|commune)\b|\b(?:au|aupres du) (?:controle des habitants|greffe municipal|bureau des habitants|service de la population)\b/,
        },
        {
          kind: 'agency',
          pattern:
            /\b(?:a|aupres de|dans) (?:l'|un )office (?:cantonal|regional|de la population|des poursuites)\b|\b(?:au|aupres du) service (?:cantonal|des automobiles)\b/,
        },
      ],
      street: /\b(?:rue|avenue|av\.|boulevard|place|quai|chemin|ch\.|route|rte) (?:[a-z'.-]{1,30},? ){1,5}\d{1,4}[a-z]?\b/,
      box: /\bcase postale\b/,
      surcharged: new RegExp(String.raw`${price} ?(?:\/|par|la) ?(?:min|appel)`),
      announces: /\b(?:natel)\b/g,
      denies: /\b(?:(?:numero |no |n° )?avs|ide|ccp|compte postal)\b/g,
    },
    en: { box: /\bpostfach\b|\bcase postale\b/, surcharged: new RegExp(String.raw`${price} ?(?:\/|per|a) ?min`) },
  },
  rules: [],
};
