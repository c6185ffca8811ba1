import { clausesOf } from '../reading/clauses.ts';
import { fold } from '../reading/fold.ts';
import { withoutAsides } from './asides.ts';
import { isCondition, saysOptional, takeOpening } from './conditions.ts';
import { isNotDocument } from './exclusions.ts';
import { clean } from './item-label.ts';
import { itemOf } from './item-of.ts';
import { group } from './item-parts.ts';
import { takeNames, takeTitle } from './line-title.ts';
import { objectWords, withoutSending } from './objects.ts';
import type { ParsedItem } from './parsed-item.ts';
import { segmentsOf } from './segments.ts';

export type { ParsedItem } from './parsed-item.ts';

const givingFirst =
  /^(?:(?:fournir|fournissez|joindre|joignez|présenter|présentez|produire|produisez|apporter|apportez|ajouter|ajoutez|remettre|remettez|transmettre|transmettez|envoyer|envoyez|provide|attach|bring|upload|send|enclose)[ :]+|accompagn(?:er|ez) [^,;:]{1,60}? d(?:e |u |es |['’])(?=une? |copie|photocopie|la |l['’]))/i;

/** “Joindre à la demande une copie du bail” asks for “une copie du bail”. */
function withoutVerb(line: string): string {
  const verb = givingFirst.exec(line);
  return verb === null ? line : objectWords(line.slice(verb[0].length));
}

/** “Jugement de divorce. Uniquement si vous êtes divorcé.” */
function conditionInTail(clauses: readonly string[]): string | undefined {
  return clauses
    .map((clause) => clause.trim().replace(/^à (?:fournir|joindre) /i, ''))
    .find((clause) => isCondition(clause) && clause.length <= 120 && !clause.includes(','));
}

// “la carte de séjour suffit”: what the sentence says of a document already asked.
const says = / (?:suffi(?:t|sent|ra)|est|sont|sera|seront|doi(?:t|vent)|peu(?:t|vent)|permet(?:tent)?)\b/;

/** Sentences that a line goes on with, each about a case: few, or the line is prose. */
const mostFurther = 2;

/** “Actes de naissance. Si nécessaire, documents prouvant la filiation”: the second sentence names one more, in its case. */
function further(clauses: readonly string[]): readonly ParsedItem[] {
  if (clauses.length > mostFurther) return [];
  return clauses.flatMap((clause) => {
    const { condition, rest } = takeOpening(clean(clause));
    return condition === undefined || says.test(fold(withoutAsides(rest))) ? [] : parseItem(rest, condition);
  });
}

/**
 * Reads the documents that one line of a list, one label or one part of a sentence names. `inherited` is the condition that stands
 * above the line. An empty list when it names none.
 */
export function parseItem(text: string, inherited?: string): readonly ParsedItem[] {
  const [head = '', ...tail] = clausesOf(clean(text)).map((clause) => clause.text);
  // “permis B (+ si nécessaire, copie du diplôme)” names two documents.
  const line = clean(withoutSending(head).replace(/ ?\(\+ ?([^()]{1,200})\)/, ' + $1'));
  if (line === '' || isNotDocument(line)) return [];
  const titled = takeTitle(takeNames(withoutVerb(line)));
  const opened = takeOpening(titled.rest);
  const opening = opened.condition ?? titled.condition ?? inherited ?? conditionInTail(tail);
  const optional = saysOptional(text);
  const groups = group(segmentsOf(opened.rest));
  const whole = groups.length === 1 ? opened.rest : undefined;
  const items = groups
    .map((segments) => itemOf(segments, { text, whole, opening, optional }))
    .filter((item) => item !== undefined);
  return items.length === 0 ? items : [...items, ...further(tail)];
}
