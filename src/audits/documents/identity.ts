import type { ParsedItem } from './parse-item.ts';
import { tokensOf } from './tokens.ts';

function wordsOf(label: string): ReadonlySet<string> {
  return new Set(tokensOf(label).map((token) => token.word));
}

/** True when two names of documents share three quarters of the words of the shorter. */
export function sharesWords(one: string, other: string): boolean {
  if (one === other) return true;
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared > 0 && shared / Math.min(left.size, right.size) >= 0.75;
}

/** True when two items of one list say nearly the same words: what one of them adds makes it another document. */
export function repeats(one: string, other: string): boolean {
  if (one === other) return true;
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared > 0 && shared / Math.max(left.size, right.size) >= 0.75;
}

// Kinds that hold many documents: two names are one document when they share their words.
const families: ReadonlySet<string> = new Set([
  'invoice',
  'court-decision',
  'administrative-decision',
  'plans',
  'sworn-statement',
  'employer-certificate',
]);

const formNumber = /\bn ?° ?(\d{4,6})|\b(\d{5})[*#]\d\d\b/i;

/** True for two forms that each have a number, not the same. */
function areOtherForms(one: string, other: string): boolean {
  const [left, right] = [one, other].map((label) =>
    formNumber
      .exec(label)
      ?.slice(1)
      .find((digits) => digits !== undefined),
  );
  return left !== undefined && right !== undefined && left !== right;
}

/** True when two lines name the same document of the same person; outside the taxonomy, when they share their words. */
export function isSameDocument(one: ParsedItem, other: ParsedItem): boolean {
  if (one.kind === 'other' || other.kind === 'other') return one.kind === other.kind && sharesWords(one.label, other.label);
  if (one.subject !== other.subject || one.kind !== other.kind) return false;
  if (one.kind === 'application-form' && areOtherForms(one.label, other.label)) return false;
  // One enters with a visa and stays with a card: both may be asked.
  if (one.kind === 'residence-permit' && /visa/i.test(one.label) !== /visa/i.test(other.label)) return false;
  return !families.has(one.kind) || sharesWords(one.label, other.label);
}
