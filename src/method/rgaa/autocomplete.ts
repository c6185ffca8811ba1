/**
 * Field names of `autocomplete` that RGAA 11.13 and WCAG 1.3.5 accept (section 7 of WCAG 2.1, “Input Purposes for User Interface Components”,
 * itself HTML’s list), and what a form of an administration calls them.
 */
export interface FieldPurpose {
  readonly id: 'email' | 'tel' | 'given-name' | 'family-name' | 'name' | 'street-address' | 'postal-code' | 'city' | 'birthday';
  /** Names that a scenario gives to the datum, as words without accents: `adresse mail`. */
  readonly datum: RegExp;
  /** What a label that asks for it says, folded. */
  readonly label: RegExp;
  /** Tokens that suit it. The first one is the advice. */
  readonly tokens: readonly string[];
}

const telephone = [
  'tel',
  'tel-national',
  'tel-local',
  'tel-country-code',
  'tel-area-code',
  'tel-local-prefix',
  'tel-local-suffix',
];
const streets = ['street-address', 'address-line1', 'address-line2', 'address-line3'];

export const fieldPurposes: readonly FieldPurpose[] = [
  {
    id: 'email',
    datum: /^(?:e ?mail|mail|courriel|adresse (?:e ?mail|mail|courriel|electronique)|email address|emailaddress)$/,
    label: /\be[ -]?mails?\b|\bmail\b|\bmel\b|\bcourriel\b|\badresse electronique\b/,
    tokens: ['email', 'username'],
  },
  {
    id: 'tel',
    datum: /^(?:(?:numero )?(?:de )?tel(?:ephone)?|(?:tel(?:ephone)? )?(?:portable|mobile|fixe)|phone(?: number)?|mobile phone)$/,
    label: /\btel(?:ephone)?\b|\bportable\b|\bmobile\b|\bphone\b/,
    tokens: telephone,
  },
  {
    id: 'given-name',
    datum: /^(?:prenoms?|first name|firstname|given name)$/,
    label: /\bprenoms?\b|\bfirst name\b|\bgiven name\b|\bforenames?\b/,
    tokens: ['given-name', 'additional-name', 'name'],
  },
  {
    id: 'family-name',
    datum: /^(?:nom|nom (?:de )?(?:famille|naissance|usage|d usage)|last name|lastname|family name|surname)$/,
    label: /\bnom\b|\blast name\b|\bfamily name\b|\bsurname\b/,
    tokens: ['family-name', 'name', 'additional-name'],
  },
  {
    id: 'name',
    datum: /^(?:nom complet|nom (?:et )?prenoms?|prenoms? (?:et )?nom|full name|fullname)$/,
    label: /\bnom\b|\bname\b/,
    tokens: ['name', 'family-name', 'given-name'],
  },
  {
    id: 'street-address',
    datum:
      /^(?:adresse|adresse postale|adresse (?:ligne )?1|rue|voie|numero (?:et )?(?:rue|voie)|street|street address|address)$/,
    label: /\badresse\b|\bvoie\b|\brue\b|\bstreet\b|\baddress\b/,
    tokens: streets,
  },
  {
    id: 'postal-code',
    datum: /^(?:code postal|cp|postal code|postcode|zip(?: code)?)$/,
    label: /\bcode postal\b|\bpostcode\b|\bpostal code\b|\bzip\b/,
    tokens: ['postal-code'],
  },
  {
    id: 'city',
    datum: /^(?:ville|commune|localite|city|town)$/,
    label: /\bville\b|\bcommune\b|\blocalite\b|\bcity\b|\btown\b/,
    tokens: ['address-level2', 'address-level1', 'address-level3', 'address-level4'],
  },
  {
    id: 'birthday',
    datum: /^(?:date (?:de )?naissance|ne le|naissance|birth ?date|date of birth|birthday)$/,
    label: /\bdate de naissance\b|\bne(?: e|e)? le\b|\bdate of birth\b|\bbirth ?(?:date|day)\b/,
    tokens: ['bday', 'bday-day', 'bday-month', 'bday-year'],
  },
];

/** Every token of the list: a field name that is not here is not valid, which axe-core says. */
export const autocompleteTokens: ReadonlySet<string> = new Set(
  (
    'name honorific-prefix given-name additional-name family-name honorific-suffix nickname organization-title username new-password ' +
    'current-password organization street-address address-line1 address-line2 address-line3 address-level4 address-level3 address-level2 ' +
    'address-level1 country country-name postal-code cc-name cc-given-name cc-additional-name cc-family-name cc-number cc-exp cc-exp-month ' +
    'cc-exp-year cc-csc cc-type transaction-currency transaction-amount language bday bday-day bday-month bday-year sex url photo tel ' +
    'tel-country-code tel-national tel-area-code tel-local tel-local-prefix tel-local-suffix tel-extension email impp one-time-code'
  ).split(' '),
);

/** The field name in the value of `autocomplete`, `` when there is none (`on`, `off`, nothing), undefined when it is not in the list. */
export function fieldNameOf(autocomplete: string | undefined): string | undefined {
  const words = (autocomplete ?? '').trim().toLowerCase().slice(0, 200).split(/\s+/);
  const last = words.findLast((word) => word !== 'webauthn') ?? '';
  if (last === '' || last === 'on' || last === 'off') return '';
  return autocompleteTokens.has(last) ? last : undefined;
}
