/**
 * The fictitious State operator of the third procedure. Surcharged numbers have no range kept for fiction: 0 899 00 12 00 is a
 * plausible one, needed because its price is one of the defects.
 */
export const base = '/pred';
export const authority = 'Office national de l’équipement domestique';
export const phone = { display: '0 899 00 12 00', price: '2,99 € par appel + prix appel' } as const;
/** Password of every account: the demonstration holds no real one. */
export const demoPassword = 'Chouette-hulotte-7';
/** What the picture says: the same for everybody, so that a scenario can be played. */
export const captchaCode = 'R7K4P';
