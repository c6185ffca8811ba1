import type { EntryFormat, Field } from '../../model/evidence.ts';

const byType: Readonly<Record<string, EntryFormat>> = {
  email: 'email',
  tel: 'phone',
  number: 'number',
  date: 'date',
  month: 'date',
  'datetime-local': 'date',
};
const byInputMode: Readonly<Record<string, EntryFormat>> = {
  email: 'email',
  tel: 'phone',
  numeric: 'number',
  decimal: 'number',
};
const byToken: Readonly<Record<string, EntryFormat>> = {
  email: 'email',
  tel: 'phone',
  'tel-national': 'phone',
  'tel-local': 'phone',
  'postal-code': 'postcode',
  bday: 'date',
};
/** Words of the name of a datum (`codePostal`, `date_naissance`), in French and English. */
const byWord: readonly (readonly [EntryFormat, ReadonlySet<string>])[] = [
  ['email', new Set(['email', 'mail', 'courriel', 'mel'])],
  ['phone', new Set(['tel', 'telephone', 'phone', 'mobile', 'portable'])],
  ['postcode', new Set(['postal', 'postcode', 'zip', 'zipcode'])],
  ['date', new Set(['date', 'birthdate', 'birthday'])],
  ['number', new Set(['montant', 'revenu', 'revenus', 'loyer', 'nombre', 'amount', 'siret', 'siren'])],
];
/** A wrong code, card or password may lock the person out: never tried. */
const untouchable = /^(?:one-time-code|username|current-password|new-password|cc-[a-z-]{1,30})$/;
const typed = new Set(['text', ...Object.keys(byType)]);

const valueOf: Readonly<Record<EntryFormat, string>> = {
  email: 'adresse-sans-arobase',
  phone: 'abcdef',
  number: 'abc',
  date: '99/99/9999',
  postcode: 'abcde',
  pattern: '???',
};

const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

/** The way of writing that the code of the field or the name of its datum tells; undefined when neither does, or when it must be left alone. */
export function formatOf(field: Field): EntryFormat | undefined {
  const tokens = (field.autocomplete ?? '').toLowerCase().split(/\s+/);
  if (field.tag !== 'input' || !typed.has(field.type) || tokens.some((token) => untouchable.test(token))) return undefined;
  const words = wordsOf(field.datum ?? '');
  return (
    byType[field.type] ??
    tokens.map((token) => byToken[token]).find((format) => format !== undefined) ??
    byWord.find(([, names]) => words.some((word) => names.has(word)))?.[0] ??
    byInputMode[(field.inputMode ?? '').toLowerCase()] ??
    (field.pattern === undefined || field.pattern === '' ? undefined : 'pattern')
  );
}

/** A value that is obviously not of that format, no longer than the field accepts. */
export function badValue(format: EntryFormat, { maxLength }: Field): string {
  const value = valueOf[format];
  return maxLength !== undefined && maxLength > 0 ? value.slice(0, maxLength) : value;
}
