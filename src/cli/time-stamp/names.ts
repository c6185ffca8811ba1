import type { RelativeDistinguishedNames } from 'pkijs';

const known: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.6': 'C',
  '2.5.4.97': 'organizationIdentifier',
};

/** `CN=…, O=…`: the usual parts of a name, in their order. */
export function nameOf(name: RelativeDistinguishedNames): string {
  return name.typesAndValues
    .flatMap(({ type, value }) => {
      const label = known[type];
      const text: unknown = value.valueBlock.value;
      return label === undefined || typeof text !== 'string' ? [] : [`${label}=${text}`];
    })
    .join(', ');
}
