import type { Entry } from './entry.ts';
import { verbForms } from './inflect-verb.ts';

const prepositions = new Set([
  'de',
  'd’',
  'du',
  'des',
  'à',
  'au',
  'aux',
  'en',
  'sur',
  'et',
  'sous',
  'pour',
  'par',
  'dans',
  'entre',
]);

function plural(word: string): string {
  if (/[sxz’]$/u.test(word)) return word;
  if (word.endsWith('al')) return `${word.slice(0, -1)}ux`;
  return /(?:eau|eu)$/u.test(word) ? `${word}x` : `${word}s`;
}

/** “reste à charge”, “restes à charge”; “quotient familial”, “quotients familiaux”. */
function nounForms(term: string): readonly string[] {
  const words = term.split(/(?<=[\s’-])/u);
  const bare = words.map((word) => word.trim().replace(/-$/u, ''));
  const found = bare.findIndex((word) => prepositions.has(word));
  const end = found === -1 ? words.length : found;
  const many = words.map((word, index) => (index < end ? word.replace(bare[index] ?? '', plural(bare[index] ?? '')) : word));
  const first = words.map((word, index) => (index === 0 ? (many[0] ?? word) : word));
  return [term, many.join(''), first.join('')];
}

const pronouns = ['se', 's’', 'vous', 'nous', 'me', 'm’'];

/** A verb, its complements and, for “se munir de”, its pronouns: “vous munir de”, “munissez-vous de”. */
function verbPhrases(term: string): readonly string[] {
  const reflexive = /^(?:se |s’)/u.exec(term)?.[0] ?? '';
  const [verb = '', ...rest] = term.slice(reflexive.length).split(' ');
  const after = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  const forms = verbForms(verb).map((form) => form + after);
  if (reflexive === '') return forms;
  const orders = verbForms(verb).filter((form) => form.endsWith('ez'));
  return [
    ...forms.flatMap((form) => pronouns.map((pronoun) => `${pronoun} ${form}`)),
    ...orders.map((form) => `${form}-vous${after}`),
  ];
}

/** “de” stands for its contractions too at the end of a term, and so does “à”. */
function contracted(form: string): readonly string[] {
  if (form.endsWith(' de')) return ['de', 'd’', 'du', 'des'].map((word) => form.slice(0, -2) + word);
  if (form.endsWith(' à')) return ['à', 'au', 'aux'].map((word) => form.slice(0, -1) + word);
  return [form];
}

/** “assujetti(e)” and “débiteur/débitrice” are two terms each. */
function alternatives(term: string): readonly string[] {
  return term
    .split('/')
    .flatMap((one) => (one.includes('(') ? [one.replaceAll(/\([^)]*\)/gu, ''), one.replaceAll(/[()]/gu, '')] : [one]));
}

const inflect = { fixed: (term: string): readonly string[] => [term], noun: nounForms, verb: verbPhrases };

/** All the forms of an entry that are looked for, lower case. */
export function formsOf({ term, inflection }: Entry): readonly string[] {
  const forms = alternatives(term).flatMap(inflect[inflection]).flatMap(contracted);
  return [...new Set(forms.map((form) => form.toLowerCase()))];
}
