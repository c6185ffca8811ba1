import { harmonised } from './types.ts';
import type { CountryPack } from './types.ts';

/**
 * United Kingdom, Ofcom’s rules since 1 July 2015 (“UK Calling”): 0800 and 0808 free from every phone; 03 costs no more than 01 or 02; 084,
 * 087, 09 and 118 cost a service charge besides the access charge of the caller’s provider. 070 (personal numbers) and 076 (pagers): unknown.
 * That 101 and 111 are free is from memory of the announcements of the Home Office (2020) and the NHS.
 */
export const unitedKingdom: CountryPack = {
  trunk: '0',
  ranges: [
    { prefix: /^080[08]/, tariff: 'free' },
    { prefix: /^03/, tariff: 'standard', ordinary: true },
    { prefix: /^08[47]/, tariff: 'surcharged' },
    { prefix: /^09/, tariff: 'surcharged' },
    { prefix: /^07[06]/, tariff: 'unknown' },
  ],
  shortRanges: [harmonised, { prefix: /^118\d{3}$/, tariff: 'surcharged' }],
  knownNumbers: [],
  emergency: ['101', '111', '112', '999'],
  postcode: /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/,
  words: {
    en: {
      counters: [
        {
          kind: 'town-hall',
          pattern:
            /\b(?:at|to|in|visit) (?:the |your |our )?(?:local )?(?:council offices?|civic cent(?:re|er)|regist(?:er|ry) office)\b/,
        },
        {
          kind: 'agency',
          pattern: /\b(?:at|to|in|visit) (?:the |your |our |a )?(?:local )?(?:citizens advice(?: bureau)?|one stop shop)\b/,
        },
      ],
      denies: /\b(?:utr|vat (?:registration|no)|sort code|crn)\b/g,
    },
  },
  rules: [],
};
