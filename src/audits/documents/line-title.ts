import { fold } from '../reading/fold.ts';
import { withoutAsides } from './asides.ts';
import { namesDocument, recognise } from './classify.ts';
import { isCondition, isSituation } from './conditions.ts';
import { examples } from './examples.ts';
import { mainClause } from './exclusions.ts';
import { segmentsOf } from './segments.ts';

const unnamed =
  /^(?:les |vos )?(?:pieces justificatives|justificatifs|documents|pieces)(?: (?:au|en|de|d'|sous) ?[a-z ]{1,40})? ?$/;

/** “Pièces justificatives (pièce d’identité, justificatif de domicile)”: the names are those between parentheses. */
export function takeNames(text: string): string {
  const open = text.indexOf('(');
  if (open <= 0 || !text.endsWith(')') || !unnamed.test(fold(text.slice(0, open)))) return text;
  const names = text.slice(open + 1, -1);
  const parts = segmentsOf(names);
  return !examples.test(names) && parts.length > 1 && parts.every((part) => recognise(part.text) !== undefined) ? names : text;
}

/** “Justificatif précisant la date :” names the document that the words after are ways to give. */
const namesOne = (asked: string): boolean =>
  /^(?:une? |le |la |l['’])?(?:justificatif|attestation|certificat|preuve|document) (?!suivant)/i.test(asked);

const anyOf = /\baccepte|\bau choix\b|\bl'une? des\b|^autres? (?:document|piece|justificatif)/;

/** “Les pièces suivantes sont acceptées : A, B” is one document, A or B. */
function amongst(left: string, right: string): string {
  return anyOf.test(fold(left)) ? right.replaceAll(/, (?!(?:et|ou) )/g, ' ou ') : right;
}

/** The circumstance alone: “Si vous êtes marié, les pièces suivantes”. */
function conditionOnly(left: string): string {
  const length = left.length - mainClause(fold(left)).length;
  if (length > 0) return left.slice(0, length).replace(/[ ,]+$/, '');
  const comma = left.lastIndexOf(',');
  return comma > 0 && namesOne(left.slice(comma + 1).trim()) ? left.slice(0, comma) : left;
}

/** “Locataire : quittance de loyer” opens with a situation; “Identité : passeport” with a mere title. */
export function takeTitle(text: string): { readonly rest: string; readonly condition?: string } {
  const colon = withoutAsides(text).indexOf(':');
  if (colon <= 0 || colon > 200) return { rest: text };
  const [left, right] = [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
  if (right === '' || !(recognise(right) !== undefined || namesDocument(right))) return { rest: text };
  if (isCondition(left) || isSituation(left)) {
    const condition = conditionOnly(left);
    const asked = left.slice(condition.length).replace(/^[ ,]+/, '');
    return {
      rest: asked !== '' && namesOne(asked) ? `${asked} (${right.replace(/[()]/g, ' ')})` : amongst(left, right),
      condition,
    };
  }
  const named = recognise(left);
  if (named === undefined && !namesDocument(left)) return { rest: right };
  if (/\b(?:pieces?|documents?|justificatifs?) (?:a|justificatives?|suivants?|demandes?|requis)\b|documents?$/.test(fold(left)))
    return { rest: amongst(left, right) };
  return { rest: `${left} (${right.replace(/[()]/g, ' ')})` };
}
