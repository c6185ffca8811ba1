/**
 * The fictitious social-security body of the second procedure. Short numbers have no range kept for fiction: 39 78 is a plausible
 * one, needed because a short number's price cannot be told from its digits.
 */
export const base = '/garde-enfant';
export const title = 'Demander l’aide à la garde d’enfant';
export const authority = 'Caisse de solidarité familiale de Haute-Brenne';
export const phone = { display: '39 78', href: 'tel:3978' } as const;
export const postalAddress = 'CS 40 112, 36999 Haute-Brenne Cedex';
