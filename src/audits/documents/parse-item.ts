import { clausesOf } from '../reading/clauses.ts';
import { fold } from '../reading/fold.ts';
import { withoutAsides } from './asides.ts';
import { namesDocument, recognise, recogniseByTopic } from './classify.ts';
import type { Recognised } from './classify.ts';
import { isCondition, isSituation, saysOptional, takeInside, takeOpening } from './conditions.ts';
import { lineDetails } from './details.ts';
import type { StatedDetails } from './details.ts';
import { isNotDocument, mainClause } from './exclusions.ts';
import { objectWords, withoutSending } from './objects.ts';
import { segmentsOf } from './segments.ts';
import type { Segment } from './segments.ts';
import { subjectOf } from './subject.ts';
import type { Subject } from './subject.ts';
import { tokensOf } from './tokens.ts';

/** One document read from a line. */
export interface ParsedItem {
  /** As written, cleaned; at most 300 characters. */
  readonly label: string;
  /** Canonical kind, or `other`. */
  readonly kind: string;
  /** Kinds of the alternatives, the first one’s included. */
  readonly kinds: readonly string[];
  readonly subject: Subject;
  readonly status: 'required' | 'conditional' | 'optional';
  readonly condition?: string;
  /** What may be given instead, as written; empty when only one document will do. */
  readonly alternatives: readonly string[];
  /** Copies, form, age, file: only when something is said of them. */
  readonly details?: StatedDetails;
}

const longest = 600;
const deepest = 6;

/** White space folded; bullets, numbering and closing punctuation taken away. */
function clean(text: string): string {
  return text
    .slice(0, longest)
    .replace(/\s+/g, ' ')
    .replace(/^(?:[-–—•*▪◦·✓✔+] ?|\d{1,2}[.)°] )+/, '')
    .replace(/^(?:et|and|puis|also|ainsi que) /i, '')
    .replace(/[ .;,:*]+$/, '')
    .trim();
}

function label(text: string): string {
  const words = clean(text)
    .replace(/^(?:(?:ou|or|soit|either) )+/i, '')
    .replace(/^(?:d['’](?=une? |[aeiouyéèêh])|de (?=la |l['’]|votre |vos )|d[ue]s? )/i, '')
    .slice(0, 300);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

// “Une copie numérique (photo ou scan) :”, “D’autres justificatifs peuvent être demandés”, “Quels documents fournir ?”: no document is named.
const nameless =
  /^(?:(?:d'|l'|une? |les? |la |des )?(?:(?:photo)?copies? (?:numeriques?|lisibles?)(?: \([^)]{1,40}\))?(?: d?es? plusieurs documents.{0,40})?$|\d? ?(?:photo)?copies?$|liste des (?:pieces|documents)|.{0,60} - liste des (?:pieces|documents)|autres? (?:documents?|pieces?|justificatifs?)(?: (?:peuvent|pourront|peut|sont)|$))|quel(?:le)?s? )/;

// “Cette déclaration doit être signée”, “Si le dossier est recevable, les saisies…”: a sentence that names no piece to give.
const remark =
  /^(?:(?:si|s'il|s'ils|lorsque|lorsqu'[a-z]{1,8}|quand) |(?:ce|cet|cette|ces) [^,;:]{3,40} (?:doi(?:t|vent)|dev(?:ra|ront)|va(?:ut|lent)|est|sont|sera|seront|permet(?:tent)?) )/;

function accepted(text: string): boolean {
  if (isNotDocument(text) || nameless.test(fold(text)) || remark.test(fold(text))) return false;
  const found = recognise(text);
  if (found !== undefined && found.at <= deepest) return true;
  // A kind named far off is that of an example or of something else: the first words must say that it is a document.
  const opens = found === undefined ? text : text.split(' ').slice(0, 3).join(' ');
  return namesDocument(opens) && tokensOf(text).length >= 2;
}

const examples = /\(?(?:par exemple|exemples?\b|ex\.|notamment|such as|for example|e\.g\.)|\betc\b|…|\.\.|par exemple\)/i;

/** “Formulaire cerfa n° 13757 de mandat” is the mandate; “formulaire de demande de permis” is a form. */
function kindOfForm(rest: string): string | undefined {
  const [opening] = /^[ \d*°()n.-]{0,30}(?:["«“] ?|(?:de |du |d['’])(?:(?:la |l['’]))?)/i.exec(rest) ?? [];
  const named = opening === undefined ? undefined : recognise(rest.slice(opening.length));
  return named?.at === 0 && named.kind !== 'letter' ? named.kind : undefined;
}

// “Lettre signée par la personne qui vous héberge”.
const hosting = /\b(?:vous|l|est|etes) ?'?heberge(?:e?s?|r|z)?\b/;

// “Jugement confiant la garde”, “décision relative à l’autorité parentale”.
const ofCustody =
  /\bautorite parentale\b|\b(?:confie[a-z]{0,3} |fixant |sur |relatif a |relative a )(?:la )?(?:garde|residence)\b/;
// “Lettre par laquelle vous vous engagez à…”.
const pledging = /\b(?:vous )?engage(?:z|ant|r)? a /;

/** The kind told by a word anywhere in the name, for want of any other sign. */
function kindByWords(folded: string): string | undefined {
  if (/\bnationalite\b/.test(folded)) return 'nationality-proof';
  if (hosting.test(folded)) return 'accommodation-certificate';
  if (/\bdissolution (?:de |des |du )(?:vos |votre |leurs? |la |l')?(?:mariages?|unions?)\b/.test(folded))
    return 'divorce-judgment';
  if (/\b(?:modification|changement) (?:de |du )(?:votre |son )?(?:pre)?nom\b/.test(folded)) return 'name-change';
  if (/\bindiquant (?:la meme |votre |l')adresse\b/.test(folded)) return 'address-proof';
  if (!/\bautorite parentale\b/.test(folded)) return undefined;
  return /^(?:une? |l'|la )?(?:attestation|accord|autorisation|consentement)/.test(folded)
    ? 'parental-authorisation'
    : 'custody-decision';
}

// “Tout document justifiant l’urgence (acte de décès, attestation d’hospitalisation)”: any of them, and others.
const anyDocument = /^(?:tout|tous|toute|toutes)(?: les)? (?:documents?|pieces?|justificatifs?|elements?)\b/;

const partsOfAsides = (text: string): readonly string[] =>
  asidesOf(text).flatMap((aside) => aside.split(/,|;| ou | et | or | and /, 12));

const isAnyOfMany = (text: string): boolean => anyDocument.test(fold(text)) && partsOfAsides(text).length > 1;

/** What stands between parentheses says the kind when it names one only: “justificatif d’études (carte d’étudiant)”. */
function inAside(text: string, exemplified: boolean): Recognised | undefined {
  const parts = partsOfAsides(text);
  const kinds = new Set(parts.map((part) => recognise(part)?.kind).filter((kind) => kind !== undefined));
  if (kinds.size > 1 || (exemplified && parts.length > 1) || isAnyOfMany(text)) return undefined;
  return recognise(text);
}

/** The kind that the words name. What only an example between parentheses names is not the kind of the document. */
function kindOf(text: string, exemplified: boolean): string {
  const bare = recognise(withoutAsides(text));
  const topic = bare === undefined ? recogniseByTopic(withoutAsides(text)) : undefined;
  if (topic !== undefined) return topic;
  const found = bare ?? inAside(text, exemplified);
  if (found === undefined || found.at > deepest)
    return recogniseByTopic(isAnyOfMany(text) ? withoutAsides(text) : text) ?? kindByWords(fold(text)) ?? 'other';
  if (found.kind === 'court-decision' && ofCustody.test(fold(text))) return 'custody-decision';
  if (found.kind === 'letter' && pledging.test(fold(text))) return 'signed-commitment';
  if (found.kind === 'letter' && hosting.test(fold(text))) return 'accommodation-certificate';
  return found.kind === 'application-form' ? (kindOfForm(text.slice(found.end)) ?? found.kind) : found.kind;
}

function asidesOf(text: string): readonly string[] {
  return [...text.matchAll(/[([]([^()[\]]{2,200})[)\]]/g)].map((match) => match[1] ?? '');
}

/** Alternatives given between parentheses: “(facture d’eau, quittance de loyer)”, “(ou passeport)”. */
function alternativesInAsides(text: string): readonly string[] {
  for (const aside of asidesOf(text)) {
    const names = segmentsOf(aside.replace(/^(?:par exemple|exemples?|ex\.?|e\.g\.|such as|for example) ?:? ?/i, ''));
    const known = names.filter((name) => recognise(name.text) !== undefined);
    if (/^(?:ou|or) /i.test(aside) && known.length > 0)
      return [label(withoutAsides(text)), ...known.map((name) => label(name.text))];
    if (known.length >= 2 && known.length === names.length) return known.map((name) => label(name.text));
  }
  return [];
}

// “Justificatifs si vous vivez en couple”.
const ofFamily = /\bcouple\b|\bmarie|\benfants?\b|\bpacse/;
const bareOpener = /^(?:les |vos )?(?:justificatifs?|pieces justificatives?|preuves?)$/;

// “Vos éventuelles attestations”.
const possible = /^(?:vos |les |votre |l['’]|d['’])?éventuel(?:le)?s?\b/i;

interface Part {
  readonly text: string;
  readonly condition?: string;
  /** True when the condition stands before the names: it holds for all of them. */
  readonly opened?: true;
}

function partOf(segment: Segment): Part {
  const opened = takeOpening(segment.text);
  const inside = takeInside(opened.rest);
  const [rest, condition] = [inside.rest, opened.condition ?? inside.condition ?? possible.exec(opened.rest)?.[0]];
  return {
    text: rest,
    ...(condition === undefined ? {} : { condition }),
    ...(opened.condition === undefined ? {} : { opened: true }),
  };
}

function group(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const groups: Segment[][] = [];
  for (const segment of segments) {
    const last = groups.at(-1);
    if (segment.join === 'or' && last !== undefined) last.push(segment);
    else groups.push([segment]);
  }
  return groups;
}

interface Line {
  readonly text: string;
  /** The words of the line when it names a single document. */
  readonly whole: string | undefined;
  readonly opening: string | undefined;
  readonly optional: boolean;
}

/** A choice holds in every case unless its ways have the same condition: “A si vous louez, ou B si vous possédez” asks for one or the other. */
function conditionOf(parts: readonly Part[]): string | undefined {
  const [first] = parts;
  const cases = new Set(parts.map((part) => part.condition));
  if (first?.opened !== true && parts.length > 1 && cases.size === parts.length) return undefined;
  return first?.opened === true || parts.every((part) => part.condition !== undefined) ? first?.condition : undefined;
}

function labelOf(parts: readonly Part[], whole: string | undefined): string {
  const [first] = parts;
  if (parts.length <= 1) return label(first?.text ?? '');
  return whole === undefined || parts.some((part) => part.condition !== undefined)
    ? parts
        .map((part) => label(part.text))
        .join(' / ')
        .slice(0, 300)
    : label(whole);
}

/** A choice that has an identity document among its ways is to say who one is. */
function mainKind(found: readonly string[]): string {
  const [first = 'other'] = found;
  return ['professional-qualification', 'driving-licence', 'other'].includes(first) && found.includes('identity')
    ? 'identity'
    : first;
}

function itemOf(segments: readonly Segment[], { text, whole, opening, optional }: Line): ParsedItem | undefined {
  const parts = segments
    .map(partOf)
    .filter((part) => accepted(part.text) || (part.condition !== undefined && bareOpener.test(fold(part.text))));
  const [first] = parts;
  if (first === undefined) return undefined;
  const exemplified = examples.test(text.slice(0, longest));
  const found = parts.map((part) => {
    const kind = kindOf(part.text, exemplified);
    const family = kind === 'other' && bareOpener.test(fold(part.text)) && ofFamily.test(fold(part.condition ?? ''));
    return family ? 'family-situation' : kind;
  });
  const named = recognise(first.text);
  const joined = parts.length > 1 ? parts.map((part) => label(part.text)) : alternativesInAsides(first.text);
  const condition = opening ?? conditionOf(parts);
  const stated = saysOptional(condition ?? '') ? undefined : condition;
  return {
    label: labelOf(parts, whole),
    kind: mainKind(found),
    kinds: [...new Set(found)],
    subject: subjectOf(first.text.slice(named?.end ?? first.text.length), first.text.slice(0, named?.start ?? 0)),
    status: optional ? 'optional' : stated === undefined ? 'required' : 'conditional',
    ...(stated === undefined ? {} : { condition: stated.slice(0, 200) }),
    alternatives: joined,
    ...lineDetails({ own: segments.map((part) => part.text).join(' '), line: text, alone: whole !== undefined }, mainKind(found)),
  };
}

const unnamed =
  /^(?:les |vos )?(?:pieces justificatives|justificatifs|documents|pieces)(?: (?:au|en|de|d'|sous) ?[a-z ]{1,40})? ?$/;

/** “Pièces justificatives (pièce d’identité, justificatif de domicile)”: the names are those between parentheses. */
function takeNames(text: string): string {
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
function takeTitle(text: string): { readonly rest: string; readonly condition?: string } {
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
