/** How a country writes its postcodes, and the one that Usager types in a locator when the scenario gives none. */
export interface Postcodes {
  /** An ordinary postcode: a town that has the offices of a chief town, with one meaning only. */
  readonly test: string;
  readonly form: RegExp;
}

/**
 * By ISO 3166-1 alpha-2 code. France: 35000, the whole of Rennes (an arrondissement of Paris, Lyon or Marseille is no commune, so some
 * locators do not know it). Belgium: 1000 Bruxelles. Switzerland: 3003, the federal administration in Bern. Luxembourg: 1611, avenue de la
 * Gare. United Kingdom: SW1A 2AA, the example of its own administration.
 */
const postcodes: Readonly<Record<string, Postcodes>> = {
  FR: { test: '35000', form: /^\d{5}$/ },
  BE: { test: '1000', form: /^[1-9]\d{3}$/ },
  CH: { test: '3003', form: /^[1-9]\d{3}$/ },
  LU: { test: '1611', form: /^(?:L-?)?\d{4}$/ },
  GB: { test: 'SW1A 2AA', form: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i },
};

/** Postcodes of a country; undefined when they are not known. */
export function postcodesOf(country: string): Postcodes | undefined {
  return Object.hasOwn(postcodes, country) ? postcodes[country] : undefined;
}
