import { fold } from '../reading/fold.ts';
import { withoutAsides } from './asides.ts';
import { namesDocument, recognise } from './classify.ts';
import { tokensOf } from './tokens.ts';

/** How a part is joined to the one before. */
type Join = 'and' | 'or';

/** A part of a line that names one document. */
export interface Segment {
  readonly text: string;
  readonly join: Join;
}

// Spaces are already folded to one, so each of these is linear.
const joints =
  / ?[,;+] ?(?:(et|ou|and|or|ainsi que|ainsi qu')(?:,? (?:si |s'ils? |s'elles? |en cas d|lorsqu)[^,;:]{1,60}, | (?:bien |encore |a defaut,? |sinon,? )?))?| (et\/ou|(?:et|ou|and|or|soit)(?![a-z])|ainsi que|ainsi qu'|as well as|accompagnee?s? (?:eventuellement |egalement )?(?:de |d'|du |des )|avec(?= (?:une?|son|sa|leur) ))(?:,? (?:si |s'ils? |s'elles? |en cas d|lorsqu)[^,;:]{1,60}, | ?(?:bien |encore |soit |a defaut,? |sinon,? )?)| ?(?<!recto|\bet|\bn)\/(?!verso|ou\b|\d) ?/g;
/** Parts of a line, and joints tried: a hostile line must not buy time. */
const most = 40;
const mostTried = 60;

function isDocument(text: string): boolean {
  return recognise(text) !== undefined || (namesDocument(text) && tokensOf(text).length >= 2);
}

/** True when the first word of a genitive is among the words before: “de naissance” beside “acte de naissance”. */
function namesHead(before: string, text: string): boolean {
  const [head] = tokensOf(text);
  return (
    head === undefined ||
    !namesDocument(text.split(' ').slice(0, 2).join(' ')) ||
    tokensOf(before).some(({ word }) => word === head.word)
  );
}

const proofOf =
  /^(?:les |des |tout |vos )?(?:justificatifs?|preuves?|(?:documents?|pieces?|elements?)(?: officiels?)? (?:justifiants?|attestant|prouvant|justifient|relatifs? a|concernant)) (?:de |d'|du |des )?(?:votre|vos|leurs?|son|sa|ses|la|le|l'|de)/;
const furtherTopic =
  /^(?:de |d')?(?:votre |vos |son |sa |ses |leurs? |la |le |l')?(?:identite|nationalite|domicile|residence|sejour|ressources|revenus|depenses|charges|dettes|patrimoine|impots|etat civil|situation|handicap|parcours)(?= [a-z]{1,20}(?: [a-z]{1,20})?$|[ .;]*$|,| (?:et|ou) )/;

/** “Justificatifs de votre domicile et de votre séjour” names two documents: the words that say what they prove. */
function isFurtherTopic(opening: string, text: string): boolean {
  return proofOf.test(opening) && furtherTopic.test(fold(text));
}

/** The words that the parts after the first go without: “Justificatif de votre séjour”. */
function withProof(parts: readonly Cut[]): readonly Cut[] {
  const [first] = parts;
  if (first === undefined || !proofOf.test(fold(first.text))) return parts;
  return parts.map((part, at) =>
    at > 0 && furtherTopic.test(fold(part.text)) && recognise(part.text) === undefined
      ? { ...part, text: `Justificatif ${/^(?:de |d['’])/i.test(part.text) ? '' : 'de '}${part.text}` }
      : part,
  );
}

function startsDocument(text: string, before: string): boolean {
  const found = recognise(withoutAsides(text));
  const genitive = /^(?:de|du|des|d'|d’|à|au|aux|sur|pour|par) ?/i.test(text);
  if (genitive) return found?.at === 0 && (found.kind !== recognise(before)?.kind || !namesHead(before, text));
  // “original et photocopie” says how the document before is given.
  if (
    /^(?:l['’]|une? |des |les )?(?:originaux|original|(?:photo)?copies?)(?: (?:et|ou|\/) (?:une )?(?:photo)?copies?)?[ .]*$/i.test(
      text,
    )
  )
    return false;
  // “Récépissé ou attestation de déclaration de vol”: two names of one document.
  if (
    /^(?:une? |l[ea] |l['’])?(?:récépissé|attestation|certificat|justificatif|décision|notification|document) ?$/i.test(before) &&
    /^(?:une? |l[ea] |l['’])?(?:récépissé|attestation|certificat|justificatif|décision|notification|document) d/i.test(text)
  )
    return false;
  // “Copie intégrale ou extrait avec filiation de l’acte de naissance”: two forms of one document.
  if (/^extrait/i.test(text) && /\bcopie int[ée]grale ?$/i.test(before)) return false;
  // “exemplaire photographié ou numérisé”, “journée défense et citoyenneté”: the same document goes on.
  if (
    /^(?:citoyennet|(?:numéris|photocopi|scann|photographi|certifi|imprim|dat|sign|rempl|complét)(?:é|i)e?s?(?![a-zà-ÿ]))/i.test(
      text,
    )
  )
    return false;
  // “la licence, tamponnée par le médecin, a nécessité un avis”: the sentence goes on.
  if (/^(?:a|ont|est|sont|sera|seront|soit|qui|que|dont) /i.test(text)) return false;
  if (found !== undefined && found.at <= 2) return true;
  // “la pièce et sa photocopie” is one document.
  const sameAgain = /^(?:sa|son|ses|leurs?|its) (?:(?:photo)?cop|duplicata|double|original|verso|recto|scan)/i.test(text);
  return !sameAgain && namesDocument(withoutAsides(text).split(' ').slice(0, 2).join(' ')) && tokensOf(text).length >= 2;
}

function joinOf(match: RegExpExecArray): Join | 'comma' {
  const word = match[1] ?? match[2];
  if (word === undefined)
    return match[0].includes('/') ? 'or' : match[0].includes('+') || match[0].includes(';') ? 'and' : 'comma';
  return ['ou', 'or', 'et/ou', 'soit'].includes(word) ? 'or' : 'and';
}

const leading = /^ ?[,;+]? ?(?:et|and)?,? (?=(?:si |s'ils? |s'elles? |en cas d|lorsqu))/;

interface Cut {
  readonly text: string;
  readonly join: Join | 'comma';
}

function cuts(text: string): readonly Cut[] {
  const bare = fold(withoutAsides(text));
  const parts: Cut[] = [];
  let from = 0;
  let join: Join | 'comma' = 'and';
  let tried = 0;
  for (const match of bare.matchAll(joints)) {
    if (parts.length >= most || tried++ >= mostTried) break;
    const before = text.slice(from, match.index);
    const start = match.index + match[0].length;
    const after = text.slice(start);
    if (!isFurtherTopic(bare, after) && (!isDocument(before) || !startsDocument(after, before))) continue;
    parts.push({ text: before, join });
    join = joinOf(match);
    // “A, et si nécessaire, B”: the condition is B’s. “A ou, en cas de perte, B” is A, or else B.
    from = join === 'or' ? start : match.index + (leading.exec(match[0])?.[0].length ?? match[0].length);
  }
  return [...parts, { text: text.slice(from), join }];
}

/** A comma is “or” when the next word that joins is “or” (“A, B ou C”), unless one has just closed (“A ou B, C”). */
function settle(parts: readonly Cut[], at: number): Join {
  const own = parts[at]?.join ?? 'and';
  if (own !== 'comma') return own;
  if (parts[at - 1]?.join === 'or') return 'and';
  // “A, certificat ou titre professionnel”: the last part holds its own “or”.
  if (at === parts.length - 1 && /^ ?[\p{L}]{3,20} ou /u.test(parts[at]?.text ?? '')) return 'or';
  return parts.slice(at + 1).find((part) => part.join !== 'comma')?.join === 'or' ? 'or' : 'and';
}

const dangling = /(?:,? et,?| \+) (?=(?:pour |si |s['’]il|en cas |le cas échéant|lorsqu|éventuellement)[^,;]{0,120}$)/i;

/** “A, et, pour les mineurs, B”: the condition that ends a part holds for the next one. */
function withConditionsMoved(parts: readonly Cut[]): readonly Cut[] {
  let carried = '';
  return parts.map((part, at) => {
    const text = `${carried}${part.text}`;
    const match = at + 1 < parts.length ? dangling.exec(part.text) : null;
    carried = match === null ? '' : `${part.text.slice(match.index + match[0].length).trim()}, `;
    return { ...part, text: match === null ? text : text.slice(0, text.length - part.text.length + match.index) };
  });
}

/** Cuts a line into the documents it names: “A, B ou C et D” is A or B or C, and D. */
export function segmentsOf(text: string): readonly Segment[] {
  const parts = withProof(withConditionsMoved(cuts(text)));
  return parts.map((part, at) => ({ text: part.text.trim(), join: settle(parts, at) }));
}
