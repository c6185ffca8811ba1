/**
 * The fictitious State service of the first procedure. Its number is in a range that Arcep keeps for fiction (01 99 00), its
 * town does not exist.
 */
export const base = '/carte-stationnement';
export const title = 'Demander une carte de stationnement';
export const authority = 'Direction nationale des mobilités';
export const phone = { display: '01 99 00 47 20', href: 'tel:+33199004720' } as const;
export const hours = 'du lundi au vendredi, de 8 h 30 à 18 h';
export const street = '12 rue des Tilleuls';
export const town = '45999 Valbourg';
