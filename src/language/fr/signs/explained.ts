import type { Unit } from '../../unit.ts';

/** Characters looked at on each side of a word. */
const reach = 160;

const introduced =
  /(?<!\p{L})(?:appelée?s?|dite?s?|nommée?s?|dénommée?s?|intitulée?s?|qualifiée?s? de|on parle (?:alors |aussi |dans ce cas )?(?:de|d[’'])|s[’']appell(?:e|ent)|on (?:appelle|nomme)(?:[\s\u00a0][\p{L}’']{1,20}){0,3}|il s[’']agit (?:de|du|d[’']))[\s\u00a0]{0,2}(?:(?:la|le|les|l[’']|un|une)[\s\u00a0]?)?[«“"]?(?:[\p{L}]{3,12}[\s\u00a0](?:de[\s\u00a0]|d[’']))?[\s\u00a0]?$/iu;
const inParentheses = /[\p{L}\d][\s\u00a0]?\([\s\u00a0]?(?:(?:ou|la|le|les)[\s\u00a0]|l[’'])?[«“"]?[\s\u00a0]?$/u;
const rephrased =
  /^[\s\u00a0]?[»”"]?[\s\u00a0]?,?[\s\u00a0]?\(?(?:c[’']est[- ]à[- ]dire|autrement dit|à savoir|soit[\s\u00a0])/iu;
/** A parenthesis of two words or more: “(RFR)” and “(s)” explain nothing. */
const parenthesis = /^[\s\u00a0]?[»”"]?[\s\u00a0]?\([^()]{3,60}[\s\u00a0][^()]{3,}/u;
const colon = /^[\s\u00a0]?[»”"]?[\s\u00a0]?:[\s\u00a0]\p{L}/u;
const defined =
  /^[\s\u00a0]?[»”"]?[\s\u00a0](?:(?:est|sont|constitue)[\s\u00a0](?:une?|des?|les?|la|l[’']|ce)\b|qui est|désigne|signifie|consiste|correspond|permet de|c[’']est)/u;
const question = /^(?:qu[’']est-ce|c[’']est quoi|définition|que signifie|comprendre)/iu;

/** True when the words around a term say what it means. */
export function isExplainedAt(unit: Pick<Unit, 'role' | 'text'>, start: number, end: number): boolean {
  if (unit.role === 'term' || unit.role === 'definition') return true;
  if ((unit.role === 'heading' || unit.role === 'summary') && question.test(unit.text)) return true;
  const before = unit.text.slice(Math.max(0, start - reach), start);
  const after = unit.text.slice(end, end + reach);
  if (introduced.test(before)) return true;
  if (inParentheses.test(before) && /^[\s\u00a0]?[»”"]?[\s\u00a0]?\)/u.test(after)) return true;
  return [rephrased, parenthesis, colon, defined].some((explanation) => explanation.test(after));
}
