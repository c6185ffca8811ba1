/** What a call costs, in the words of the numbering plan: free / the price of a call / more than the price of a call. */
export type PlanTariff = 'free' | 'standard' | 'surcharged' | 'unknown';

/** A range of national numbers, by their first digits, trunk `0` included. */
export interface NumberRange {
  readonly prefix: RegExp;
  readonly tariff: PlanTariff;
  /** True for geographic and non-geographic ordinary numbers (01–05, 09): their price needs no statement. */
  readonly ordinary?: boolean;
}

/** A number with a name: whose it is and what it is for. */
export interface KnownNumber {
  readonly number: string;
  readonly tariff: PlanTariff;
  /**
   * `generic` gives general information without access to files; `emergency` saves lives; `helpline` advises on one subject;
   * `operator` is an authority's own line.
   */
  readonly scope: 'generic' | 'emergency' | 'helpline' | 'operator';
  /** Folded names of the authority that answers, for `operator`; of the subject, for `helpline`. */
  readonly owner?: RegExp;
}

/**
 * French plan for ten-digit numbers. Free, ordinary-price (“banalisée”) and surcharged (“majorée”) families: Arcep decisions
 * 2012-0856 and 2018-0881, amended by 2022-1583. First match wins.
 */
export const frenchRanges: readonly NumberRange[] = [
  { prefix: /^080[0-5]/, tariff: 'free' },
  { prefix: /^080[6-9]/, tariff: 'standard' },
  { prefix: /^08[129]/, tariff: 'surcharged' },
  { prefix: /^08/, tariff: 'unknown' },
  { prefix: /^0[1-59]/, tariff: 'standard', ordinary: true },
  { prefix: /^0[67]/, tariff: 'standard' },
];

/**
 * French short numbers. 3000–3007, 3009–3169 and 3180–3199 are free (Arcep 2018-0881); for the other 3xxx the plan allows both the
 * price of a call and a surcharge, so only the tariff shown tells. 116xxx are free; 118xxx are directory enquiries, surcharged.
 */
export const frenchShortRanges: readonly NumberRange[] = [
  { prefix: /^30(?:0[0-7]|09|[1-9]\d)$/, tariff: 'free' },
  { prefix: /^31[0-689]\d$/, tariff: 'free' },
  { prefix: /^3\d{3}$/, tariff: 'unknown' },
  { prefix: /^116\d{3}$/, tariff: 'free' },
  { prefix: /^118\d{3}$/, tariff: 'surcharged' },
];

/**
 * Numbers known by name. 3646 costs the price of a call since 1 July 2020, 3230 since 16 December 2020, 3939 since 1 January 2021
 * (announcements of the Assurance maladie, the CNAF and the Prime Minister's services).
 */
export const frenchKnownNumbers: readonly KnownNumber[] = [
  { number: '3939', tariff: 'standard', scope: 'generic' },
  { number: '3646', tariff: 'standard', scope: 'operator', owner: /assurance maladie|\bcpam\b|\bcnam\b|\bcgss\b/ },
  { number: '3230', tariff: 'standard', scope: 'operator', owner: /allocations? familiales|\bcaf\b|\bcnaf\b/ },
  {
    number: '3238',
    tariff: 'standard',
    scope: 'operator',
    owner: /pensions? alimentaires?|\baripa\b|allocations? familiales|\bcaf\b/,
  },
  { number: '3949', tariff: 'unknown', scope: 'operator', owner: /france travail|pole emploi/ },
  { number: '3960', tariff: 'unknown', scope: 'operator', owner: /assurance retraite|\bcnav\b|\bcarsat\b/ },
  {
    number: '0809401401',
    tariff: 'standard',
    scope: 'operator',
    owner: /finances publiques|\bdgfip\b|impots/,
  },
  { number: '3018', tariff: 'free', scope: 'emergency' },
  { number: '3020', tariff: 'free', scope: 'emergency' },
  { number: '3114', tariff: 'free', scope: 'emergency' },
  { number: '3919', tariff: 'unknown', scope: 'emergency' },
  { number: '3977', tariff: 'unknown', scope: 'emergency' },
  {
    number: '116000',
    tariff: 'free',
    scope: 'helpline',
    owner: /\bdispar\w+[^.]{0,20} (?:enfant|mineur)|\b(?:enfant|mineur)s? [^.]{0,20}dispar/,
  },
  { number: '116006', tariff: 'free', scope: 'helpline', owner: /\bvictimes?\b/ },
  { number: '116111', tariff: 'free', scope: 'emergency' },
  { number: '116117', tariff: 'free', scope: 'emergency' },
];

/** French emergency numbers, free. They are no channel of a procedure, and are recognised only where the text speaks of calling. */
export const frenchEmergencyNumbers: readonly string[] = ['15', '17', '18', '112', '114', '115', '119', '191', '196'];
