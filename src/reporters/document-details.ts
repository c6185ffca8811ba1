import type { DocumentDetails, DocumentForm } from '../model/inventory.ts';
import type { Lang, Localized } from '../model/localized.ts';
import { clip } from './clean-text.ts';
import { formatBytes, formatCount } from './format.ts';
import { say } from './say.ts';

const formWords: Readonly<Record<DocumentForm, Localized>> = {
  original: { fr: 'original', en: 'original' },
  copy: { fr: 'copie', en: 'copy' },
  'certified-copy': { fr: 'copie certifiée conforme', en: 'certified copy' },
  'sworn-translation': { fr: 'traduction assermentée', en: 'sworn translation' },
};

const units: Readonly<Record<string, readonly [one: Localized, many: Localized]>> = {
  D: [
    { fr: 'jour', en: 'day' },
    { fr: 'jours', en: 'days' },
  ],
  W: [
    { fr: 'semaine', en: 'week' },
    { fr: 'semaines', en: 'weeks' },
  ],
  M: [
    { fr: 'mois', en: 'month' },
    { fr: 'mois', en: 'months' },
  ],
  Y: [
    { fr: 'an', en: 'year' },
    { fr: 'ans', en: 'years' },
  ],
};

function listed(parts: readonly string[], lang: Lang, word: Localized): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${say(lang, word)} ${last}`;
}

const and: Localized = { fr: 'et', en: 'and' };
const or: Localized = { fr: 'ou', en: 'or' };

function forms({ forms: named, anyForm }: DocumentDetails, lang: Lang): string | undefined {
  if (named === undefined || named.length === 0) return undefined;
  const words = named.map((form) => say(lang, formWords[form]));
  return listed(words, lang, anyForm === true ? or : and);
}

function number({ copies }: DocumentDetails, lang: Lang): string | undefined {
  if (copies === undefined) return undefined;
  const count = formatCount(lang, copies, { fr: 'exemplaire', en: 'copy' }, { fr: 'exemplaires', en: 'copies' });
  return say(lang, { fr: `en ${count}`, en: `in ${count}` });
}

/** “3 mois”; undefined for a duration that is not one number of one unit. */
function duration(iso: string, lang: Lang): string | undefined {
  const [, count, letter = ''] = /^P(\d{1,3})([DWMY])$/.exec(iso) ?? [];
  const unit = units[letter];
  return unit === undefined ? undefined : formatCount(lang, Number(count), ...unit);
}

function age({ maxAge }: DocumentDetails, lang: Lang): string | undefined {
  const length = maxAge === undefined ? undefined : duration(maxAge, lang);
  return length === undefined ? undefined : say(lang, { fr: `moins de ${length}`, en: `less than ${length} old` });
}

function formats({ formats: named }: DocumentDetails, lang: Lang): string | undefined {
  if (named === undefined || named.length === 0) return undefined;
  const words = named.slice(0, 20).map((name) => (name === 'image/*' ? 'image' : clip(name, 20).toUpperCase()));
  return say(lang, { fr: `fichier ${listed(words, 'fr', or)}`, en: `${listed(words, 'en', or)} file` });
}

/** Silence is told only of a file whose other rules are known. */
function photo({ phonePhoto, formats: named, maxBytes }: DocumentDetails, lang: Lang): string | undefined {
  if (phonePhoto === 'yes')
    return say(lang, { fr: 'photo prise au téléphone acceptée', en: 'photo taken with a phone accepted' });
  if (phonePhoto === 'no') return say(lang, { fr: 'photo prise au téléphone refusée', en: 'photo taken with a phone refused' });
  if (phonePhoto === undefined || (named === undefined && maxBytes === undefined)) return undefined;
  return say(lang, { fr: 'photo prise au téléphone : non précisé', en: 'photo taken with a phone: not said' });
}

/** How a document must be given, in words of the report, one part per thing said; empty when the pages say nothing of it. */
export function documentDetails(details: DocumentDetails, lang: Lang): readonly string[] {
  const { maxBytes } = details;
  const bytes = maxBytes === undefined ? undefined : formatBytes(lang, maxBytes);
  const size = bytes === undefined ? undefined : say(lang, { fr: `${bytes} au plus`, en: `${bytes} at most` });
  return [
    forms(details, lang),
    number(details, lang),
    age(details, lang),
    formats(details, lang),
    size,
    photo(details, lang),
  ].filter((part) => part !== undefined);
}
