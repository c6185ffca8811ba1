import type { DocumentDetails, DocumentForm, DocumentItem, Quote } from '../../model/inventory.ts';
import { daysOf } from './age-limit.ts';
import type { Mention } from './mention.ts';

type Known<K extends keyof DocumentDetails> = NonNullable<DocumentDetails[K]>;

function said<K extends keyof DocumentDetails>(mentions: readonly Mention[], name: K): readonly Known<K>[] {
  return mentions.flatMap(({ details }) => {
    const value = details?.[name];
    return value === undefined ? [] : [value as Known<K>];
  });
}

/** What file controls say of the file holds; what a list says of it, when no control says. */
function saidOfFile<K extends 'formats' | 'maxBytes' | 'phonePhoto'>(mentions: readonly Mention[], name: K): readonly Known<K>[] {
  const asked = said(
    mentions.filter((mention) => mention.where === 'asked'),
    name,
  );
  return asked.length > 0 ? asked : said(mentions, name);
}

const order: readonly DocumentForm[] = ['original', 'copy', 'certified-copy', 'sworn-translation'];

/** Every form named; “certifiée conforme” makes the plain copy precise. “Ou” holds only when each statement of several forms says it. */
function formsOf(mentions: readonly Mention[]): Pick<DocumentDetails, 'forms' | 'anyForm'> {
  const statements = mentions.flatMap(({ details }) => (details?.forms === undefined ? [] : [details]));
  const named = new Set(statements.flatMap(({ forms = [] }) => forms));
  const forms = order.filter((form) => named.has(form) && !(form === 'copy' && named.has('certified-copy')));
  if (forms.length === 0) return {};
  const several = statements.filter(({ forms = [] }) => forms.length > 1);
  const any = forms.length > 1 && several.length > 0 && several.every(({ anyForm }) => anyForm === true);
  return { forms, ...(any ? { anyForm: true as const } : {}) };
}

function photoOf(mentions: readonly Mention[]): Known<'phonePhoto'> {
  const answers = new Set(saidOfFile(mentions, 'phonePhoto'));
  return answers.has('no') ? 'no' : answers.has('yes') ? 'yes' : 'unknown';
}

const mostQuotes = 10;

function specifiedBy(mentions: readonly Mention[]): readonly Quote[] {
  const telling = mentions.filter((mention) => mention.details !== undefined);
  const byWords = new Map<string, Quote>();
  const told = new Set<string>();
  for (const { checkpoint, selector, quote, source, details: { said: other, ...details } = {} } of telling) {
    const words = other ?? quote;
    // The same control says the same with other words around once a file is received or refused.
    const statement = `${selector}\n${JSON.stringify(details)}`;
    if (byWords.has(words) || told.has(statement)) continue;
    told.add(statement);
    byWords.set(words, { checkpoint, quote: words, selector, ...(source === undefined ? {} : { source }) });
  }
  return [...byWords.values()].slice(0, mostQuotes);
}

/** Joins what all the mentions of a document say of how it must be given: the strictest figure, and every statement quoted. */
export function mergeDetails(mentions: readonly Mention[]): DocumentDetails & Pick<DocumentItem, 'specifiedBy'> {
  const copies = said(mentions, 'copies');
  const [maxAge] = said(mentions, 'maxAge').toSorted((one, other) => daysOf(one) - daysOf(other));
  const formats = [...new Set(saidOfFile(mentions, 'formats').flat())];
  const sizes = saidOfFile(mentions, 'maxBytes');
  const quotes = specifiedBy(mentions);
  return {
    ...(copies.length === 0 ? {} : { copies: Math.max(...copies) }),
    ...formsOf(mentions),
    ...(maxAge === undefined ? {} : { maxAge }),
    ...(formats.length === 0 ? {} : { formats }),
    ...(sizes.length === 0 ? {} : { maxBytes: Math.min(...sizes) }),
    phonePhoto: photoOf(mentions),
    ...(quotes.length === 0 ? {} : { specifiedBy: quotes }),
  };
}
