import type { FindingDraft } from '../model/verdict.ts';

/**
 * Version of the rules that name findings (record 0018): it goes up when the id of a finding may change while its page does not. 1 (never written in a
 * scorecard): by selector; 2: by what a person would call the component.
 */
export const identityVersion = 2;

/** In a place, before what tells a component from those that have the same name on the same page. */
export const alikeMark = ' ~~ ';

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

const months =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|october|november|december';
/** What the clock or a program wrote: it changes from run to run. Phone numbers, amounts and delays stay. */
const passing: readonly RegExp[] = [
  /\b\d{4}-\d{2}-\d{2}(?:t[\d:.]+z?)?\b/g,
  /\b\d{1,2}[/.]\d{1,2}[/.]\d{4}\b/g,
  new RegExp(`\\b\\d{1,2}(?:er)? (?:${months})(?: \\d{4})?(?![\\p{L}])`, 'gu'),
  /\b\d{1,2}\s?(?::|h)\s?\d{2}(?::\d{2})?\b/g,
  /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/g,
  /\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{10,}\b/g,
  /\b(?=\w*\d{4})(?=\w*[a-z])\w{8,}\b/g,
  /\d{11,}/g,
];

/** Words of a page without what changes from run to run. A text longer than it is worth reading is compared by its beginning. */
function lasting(words: string): string {
  return passing.reduce((text, pattern) => text.replace(pattern, '#'), fold(words.slice(0, 2000)));
}

/** A message without its figures, and without the plurals that they command (“1 page lue”, “9 pages lues”). */
function message(text: string): string {
  return fold(text)
    .replace(/\d+/g, '#')
    .replace(/(\p{L})s(?![\p{L}])/gu, '$1');
}

/**
 * What makes two drafts of one indicator the same finding: the place — what the audit says, else the words, else the selector — and the
 * message. Figures count in a place (two phone numbers, `enfant1` and `enfant2` are two places) unless they are dates, hours or references made by a
 * program; not in a message, where they are counts that vary from run to run.
 */
export function findingKey(draft: FindingDraft): string {
  return `${lasting(draft.place ?? draft.quote ?? draft.selector ?? '')}\n${message(draft.message.fr)}`;
}

/** The key of all the components of a page that have the same name and the same problem. */
export function familyKey(draft: FindingDraft): string {
  const { place } = draft;
  const end = place?.indexOf(alikeMark) ?? -1;
  return findingKey(place === undefined || end < 0 ? draft : { ...draft, place: place.slice(0, end) });
}
