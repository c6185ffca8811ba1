/** Ends of host names that say a country which has a pack; `.brussels`, `.vlaanderen`, `.gent` and `.swiss` are used by authorities too. */
const domains: Readonly<Record<string, string>> = {
  be: 'BE',
  brussels: 'BE',
  gent: 'BE',
  vlaanderen: 'BE',
  ch: 'CH',
  swiss: 'CH',
  lu: 'LU',
  uk: 'GB',
  scot: 'GB',
  wales: 'GB',
};

/** Country of a page audited without a scenario, by the end of its host name; France, the method's first country, otherwise. */
export function countryOfHost(hostname: string): string {
  const end = hostname.toLowerCase().split('.').at(-1) ?? '';
  return (Object.hasOwn(domains, end) ? domains[end] : undefined) ?? 'FR';
}
