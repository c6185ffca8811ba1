import type { Localized } from '../model/localized.ts';

/**
 * Kinds of answers that have a format or a rule, told by the label of their field (folded: lower case, no accents), and what a help text
 * could say. Our own list, of what French, English, Dutch and German forms ask for; sizes and shapes are public (NIR 13 + 2 figures,
 * SIRET 14, SIREN 9, IBAN up to 34 characters, fiscal number 13).
 */
export interface FieldFormat {
  readonly id: string;
  readonly label: RegExp;
  readonly example: Localized;
}

export const fieldFormats: readonly FieldFormat[] = [
  {
    id: 'date',
    label: /\bdate\b|\bne\(?e?\)? le\b|\bgeboortedatum|\bdatum\b/,
    example: { fr: 'par exemple 31/12/1980 (JJ/MM/AAAA)', en: 'for example 31/12/1980 (DD/MM/YYYY)' },
  },
  {
    id: 'social-security-number',
    label: /\bsecurite sociale\b|\bn(?:umero|o|°) ?(?:de )?secu\b|\bnir\b|\bnational insurance\b|\brijksregister|\bahv\b/,
    example: { fr: '13 ou 15 chiffres, sur la carte Vitale', en: 'where to find it and how many figures it has' },
  },
  {
    id: 'tax-number',
    label: /\bnumero fiscal\b|\bspi\b|\breference(?: de l')? ?avis\b|\btax reference\b|\bsteuernummer/,
    example: { fr: '13 chiffres, en haut de l’avis d’impôt', en: 'where to find it and how many figures it has' },
  },
  {
    id: 'bank-account',
    label: /\biban\b|\brib\b|\bbic\b|\bkontonummer|\brekeningnummer/,
    example: { fr: 'il commence par FR et compte 27 caractères', en: 'what it begins with and how long it is' },
  },
  {
    id: 'company-number',
    label: /\bsiret\b|\bsiren\b|\bcompany (?:registration )?number/,
    example: { fr: '14 chiffres pour un SIRET, 9 pour un SIREN', en: 'how many figures it has' },
  },
  {
    id: 'file-number',
    label:
      /\bnumero (?:d'allocataire|de dossier|de demande|de beneficiaire|d'usager|etranger|agdref|d'immatriculation|de permis|de passeport|de titre|de carte)\b|\bimmatriculation\b|\breference number\b|\bpassport number\b/,
    example: { fr: 'où le trouver et combien de caractères il compte', en: 'where to find it and how many characters it has' },
  },
  {
    id: 'phone',
    label: /\btelephone\b|\bportable\b|\bphone\b|\bmobile number\b|\btelefoon|\btelefonnummer/,
    example: { fr: 'par exemple 06 12 34 56 78', en: 'for example 07700 900 982' },
  },
  {
    id: 'password',
    label: /\bmot de passe\b|\bpassword\b|\bwachtwoord\b|\bpasswort\b/,
    example: { fr: 'le nombre et les sortes de caractères exigés', en: 'how many and what kinds of characters are asked' },
  },
  {
    id: 'amount',
    label:
      /\bmontant\b|\brevenus?\b|\bsalaire\b|\bloyer\b|\bressources\b|\bchiffre d'affaires\b|\bamount\b|\bincome\b|\bbedrag\b|\bbetrag\b/,
    example: { fr: 'en euros, par mois ou par an, net ou brut', en: 'in which currency, by month or by year, net or gross' },
  },
];

/** Words of a label, a help or an example that give a format: a pattern, an example, a number of characters, a place to find it. */
export const givesFormat =
  /\b(?:jj|dd|tt)\s?[/.-]\s?mm\b|\baaaa\b|\byyyy\b|\bjjjj\b|\b(?:par )?ex(?:emple|\.)|\bexample\b|\be\.g\b|\bbijvoorbeeld\b|\bbeispiel\b|\bz\. ?b\b|\bformat\b|\b\d+ (?:chiffres|caracteres|lettres|digits|characters|cijfers|ziffern|zeichen)\b|\ben (?:euros?|€)|\bin (?:euros?|pounds)|€|£|\bnets?\b|\bbruts?\b|\bfigure sur\b|\bse trouve\b|\bindique[es]* (?:sur|en)\b|\bon your\b|\bcommence par\b|\b0\d(?:[ .]?\d\d){4}\b|\d{2}[/.]\d{2}[/.]\d{4}/;
