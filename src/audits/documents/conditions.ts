import { fold } from '../reading/fold.ts';
import { withoutAsides } from './asides.ts';
import { namesDocument, recognise } from './classify.ts';

/** A text from which a condition was taken away. */
export interface Conditioned {
  readonly rest: string;
  readonly condition?: string;
}

const people =
  '(?:personnes?|mineur|majeur|enfants?|etranger|ressortissant|salarie|independant|non.salarie|etudiant|lyceen|apprenti|eleves?|retraite|' +
  'couples?|locataires?|proprietaires?|heberge|agriculteur|exploitant|familles?|candidats? (?:mineur|etranger)|conducteur|associations?|' +
  'entreprises?|societes?|professionnel|boursier|beneficiaires?|allocataires?|femmes?|veufs?|veuves?|auto.?entrepreneur|micro.?entrepreneur|' +
  'fonctionnaires?|francais|europeen|refugie|demandes? de (?:renouvellement|duplicata)|premieres? demandes?|renouvellements?|vehicules?|logements?)';

const open = new RegExp(
  '^(?:et |mais |puis |ou |de plus,? |en outre,? |par ailleurs,? |enfin,? )?(?:uniquement |seulement |egalement |aussi |only )?' +
    `(?:si (?!possible)|s'il|s'ils|s'elle|en cas d|dans (?:le|ce|ces|certains) cas|sinon\\b|en l'absence d|faute d|lorsqu|quand |a defaut|pour (?:les|le|la|un|une|toute?) ?${people}|pour l'${people}|` +
    'le cas echeant|selon |eventuellement|au besoin|if |when |where |in case|for (?:children|minors|under|people|applicants|students|tenants))',
);

const inside = new RegExp(
  "(?:^|[ (,;:-])((?:uniquement |seulement |only )?(?:si (?!possible|non )|s'il|s'ils|s'elle|en cas d|dans le cas|lorsqu|le cas echeant|" +
    `selon (?:votre|la|le|les) |eventuellement|au besoin|pour (?:les|le|la|un|une|toute?) (?:seuls |seules )?${people}|` +
    'if (?:you|the|your|it|he|she|they|applicable|any|necessary|needed|this)|where (?:applicable|relevant|necessary)|in case of|' +
    'for (?:children|minors|under|applicants|students|tenants) ))',
);

const vague =
  /^(?:et |ou )?(?:le cas echeant|s'il y a lieu|si (?:besoin|necessaire|applicable)|au besoin|eventuellement|selon (?:votre|la|le|les) (?:situation|cas)|if (?:applicable|necessary|needed|any)|where (?:applicable|relevant|necessary))/;

const optional =
  /facultati(?:f|ve)s?|optionnel(?:le)?s?|\boptional\b|(?:non|pas) obligatoires?|si vous le (?:souhaitez|desirez)|if you (?:wish|want|like)/;

const situation =
  /^(?:(?:avant|apres|de|entre|a partir de|des|moins de|plus de|jusqu'a) (?:l'age de )?\d{1,3} (?:(?:et|a) \d{1,3} )?ans\b|vous (?:etes (?!invite|concerne)|avez (?!besoin|a |droit|le droit|la possibilite)|vivez|habitez|travaillez|percevez|venez)|you (?:are|have|live)|(?:pour )?(?:les |la |le |l'|un |une )?(?:locataires?|proprietaires?|heberge|mineur|majeur|salarie|etudiant|retraite|etranger|marie|pacse|divorce|separe|veuf|veuve|celibataire|couple|concubin|independant|demandeurs? d'emploi|sans emploi|association|entreprise|particulier|professionnel|renouvellement|premiere demande|perte|vol|tenant|owner|student|employed|self-employed|retired|married|cas ))/;

// Before a document, whatever “pour” says is when it is asked (“Pour les biens loués, le bail”), the request itself aside.
const forWhom =
  /^(?:et |ou )?pour (?!(?:la |le |l'|votre |une? |toute )?(?:demandes?|dossiers?|inscriptions?|constitution|instruction|retrait|obtenir|plus|information|memoire)\b)(?:les?|la|l'|une?|votre|vos|son|chaque|toute?s?)\b/;

// “Certificat (pour les bateaux de plus de 24 mètres)”: between parentheses, those for whom it is asked.
const forSome =
  /[([]((?:uniquement |seulement |sauf )?pour (?:les? |la |l'|une? |des )(?!demande|dossier|inscription|photo|retour|reponse|envoi|personne qui)[^()[\]]{3,120})(?=[)\]])/;

const separator = /[:,–—]| - /g;
const tries = 8;

function startsDocument(text: string): boolean {
  const found = recognise(text);
  return (found !== undefined && found.at <= 3) || namesDocument(text);
}

/** True for a text that says when something holds (“Si vous êtes hébergé”, “En cas de vol”). */
export function isCondition(text: string): boolean {
  return open.test(fold(text.trim()));
}

/** True for a text that names a person’s situation (“Vous êtes locataire”, “Étudiants”). */
export function isSituation(text: string): boolean {
  return situation.test(fold(text.trim()));
}

/** True for a condition that does not say when it holds (“le cas échéant”, “if applicable”). */
export function isVague(condition: string): boolean {
  return vague.test(fold(condition.trim()));
}

/** True when the text says that the document is optional. */
export function saysOptional(text: string): boolean {
  return optional.test(fold(text));
}

/** Takes the condition that opens a text: “Si vous êtes hébergé, une attestation d’hébergement”. */
export function takeOpening(text: string): Conditioned {
  const folded = fold(text);
  if (!open.test(folded) && !forWhom.test(folded)) return { rest: text };
  const bare = vague.exec(folded);
  if (bare !== null && startsDocument(text.slice(bare[0].length))) {
    return { rest: text.slice(bare[0].length).replace(/^[ ,:]+/, ''), condition: text.slice(0, bare[0].length) };
  }
  let left = tries;
  for (const match of fold(withoutAsides(text)).matchAll(separator)) {
    if (left-- === 0) break;
    const rest = text.slice(match.index + match[0].length).trim();
    if (startsDocument(rest)) return { rest, condition: text.slice(0, match.index).trim() };
  }
  return { rest: text };
}

// What a document states: an “if” after it belongs to the statement.
const contents = /\b(?:precisant|attestant|indiquant|mentionnant|certifiant|justifiant|declarant|engagement a)\b/;

function endOfCondition(text: string, start: number): number {
  const closing = text.indexOf(')', start);
  const opening = text.lastIndexOf('(', start);
  if (opening !== -1 && closing !== -1 && !text.slice(opening, start).includes(')')) return closing;
  return text.length;
}

/** Takes the condition that stands after the document: “attestation d’hébergement (si vous êtes hébergé)”. */
export function takeInside(text: string): Conditioned {
  const match = inside.exec(fold(text)) ?? forSome.exec(fold(text));
  const words = match?.[1];
  if (match === null || words === undefined) return { rest: text };
  const start = match.index + match[0].length - words.length;
  // “même si le véhicule ne vous appartient pas”: in every case.
  if (start === 0 || /\bmême $/i.test(text.slice(0, start))) return { rest: text };
  const said = contents.exec(fold(text));
  if (said !== null && said.index < start && /^(?:s'il|s'elle|si l[ae] |lorsqu|quand )/.test(fold(words))) return { rest: text };
  // “vos craintes de persécution en cas de retour”: the case of what is feared.
  if (/\b(?:craintes?|risques?|menaces?) (?:d[e'’]|pour) ?[^,;.()]{0,60}$/i.test(text.slice(0, start))) return { rest: text };
  // “Attestation indiquant si votre situation a changé”.
  if (/\b(?:indiquant|précisant|mentionnant|déclarant) $/i.test(text.slice(0, start))) return { rest: text };
  // “(ou, en cas de vol, la déclaration de vol)”: the case is that of one of the ways to give it.
  const aside = /[([]([^()[\]]{0,200})$/.exec(text.slice(0, start))?.[1];
  if (aside !== undefined && (/^(?:ou|or)\b/i.test(aside) || recognise(aside) !== undefined)) return { rest: text };
  const end = endOfCondition(text, start);
  const condition = text
    .slice(start, end)
    .trim()
    .replace(/[ .;,]+$/, '');
  // “(si vous n’y avez pas accès, il vous est proposé…)”: another way to give it, not when it is asked.
  if (/, (?:il|elle|vous|une?|la|le|les|ce|cette|soit) /.test(condition)) return { rest: text };
  // “(en cas de cotitulaires, justificatif de l’un d’eux)”: what is given then, instead.
  if (aside !== undefined && startsDocument(condition.split(', ', 2)[1] ?? '')) return { rest: text };
  // “signée par le mineur, ou par son représentant s’il a moins de 16 ans”: who signs, not when it is asked.
  if (/ (?:ou|et) (?:par|ce(?:ux|lles?|lui) de) [^,;]{1,60}$/i.test(text.slice(0, start))) return { rest: text };
  const rest = `${text.slice(0, start).replace(/[ (,;:–-]+$/, '')}${text.slice(end).replace(/^\)/, '')}`.trim();
  return { rest, condition };
}
