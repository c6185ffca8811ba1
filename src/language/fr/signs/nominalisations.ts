import type { Detector, Sign } from '../../sign.ts';
import { isThing, verbOf } from '../grammar/action-nouns.ts';
import { chainFrom, isChain } from '../grammar/chains.ts';
import type { Span } from '../grammar/spans.ts';
import { stretchesOf, type Stretch } from '../grammar/stretches.ts';
import type { Token } from '../grammar/tokens.ts';

/** Verbs that say nothing but “do”: the noun after them holds the meaning. */
const light = new Set(
  (
    'procéder procède procèdent procédez procédé procédera procéderont procédait procédaient procédant effectuer effectue effectuent effectuez effectué ' +
    'effectuée effectués effectuées effectuera effectueront effectuait effectuant réaliser réalise réalisent réalisez réalisé réalisée réalisés réalisées ' +
    'réalisera réaliseront réalisant opérer opère opèrent opéré opérée opérés opérées opérant'
  ).split(' '),
);
const ensuring = new Set('assurer assure assurent assurez assurera assureront assurant'.split(' '));
/** What one ensures rather than does: “assurer le paiement” is to see to it that somebody pays. */
const ensured =
  /^(?:exécution|paiement|remboursement|application|remplacement|reconnaissance|réparation|obtention|versement|respect|fourniture)s?$/u;
/** What links a light verb, or a preposition, to its noun. */
const articles = new Set('à au aux le la les l’ un une des de d’ du votre vos son sa ses leur leurs'.split(' '));

/** Openings of several words before a noun of action that a clause would say: “en vue de l’obtention de”. */
const openings: readonly (readonly string[])[] = [
  'en vue de|en vue d’|en vue du|préalablement à|préalablement au|postérieurement à|postérieurement au|aux fins de|aux fins d’',
  'donner lieu à|donne lieu à|donnent lieu à|donnera lieu à',
  'subordonné à|subordonnée à|subordonnés à|subordonnées à|conditionné à|conditionnée à',
].flatMap((line) => line.split('|').map((words) => words.split(' ')));

const firstWords = new Set(openings.map(([first]) => first));

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? '';

/** “lors de la signature du contrat”: an act and its object; “lors d’un contrôle” and “lors de la déclaration de naissance” are events. */
function isDuringAct(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) !== 'lors') return false;
  const from = wordAt(tokens, at + 1) === 'du' ? at + 2 : /^l(?:a|’|es)$/u.test(wordAt(tokens, at + 2)) ? at + 3 : at;
  const noun = wordAt(tokens, from);
  if (from === at || verbOf(noun) === undefined || isThing(noun)) return false;
  const link = wordAt(tokens, from + 1);
  return (
    /^d(?:u|es)$/u.test(link) ||
    (link === 'de' && /^(?:la|l’|votre|vos|son|sa|ses|leur|leurs|cette|ce|ces)$/u.test(wordAt(tokens, from + 2)))
  );
}

/** Index after the opening that begins at a token; undefined when none does. */
function afterOpening(tokens: readonly Token[], at: number): number | undefined {
  if (light.has(wordAt(tokens, at)) || ensuring.has(wordAt(tokens, at)) || isDuringAct(tokens, at)) return at + 1;
  if (!firstWords.has(wordAt(tokens, at))) return undefined;
  const found = openings.find((words) => words.every((word, index) => wordAt(tokens, at + index) === word));
  return found === undefined ? undefined : at + found.length;
}

/** Index of the noun of action after one or two articles; undefined when another word comes first. */
function nounAfter(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + 3; at++) {
    if (verbOf(wordAt(tokens, at)) !== undefined) return at;
    if (!articles.has(wordAt(tokens, at))) return undefined;
  }
  return undefined;
}

/** “assurer le contrôle” is to control; “assurer l’exécution” is not to execute. */
function isDoing(opening: string, link: string, noun: string): boolean {
  // “procéder à la vérification”, but “réalisée à la demande de”.
  if (light.has(opening) && opening.startsWith('proc') !== /^(?:à|aux?)$/u.test(link)) return false;
  return !ensuring.has(opening) || !ensured.test(noun);
}

/** A noun of action that does the work of a verb, with the words that carry it. */
function carried(tokens: readonly Token[], at: number): { readonly span: Span; readonly verb: string } | undefined {
  const next = afterOpening(tokens, at);
  const noun = next === undefined ? undefined : nounAfter(tokens, next);
  const verb = noun === undefined ? undefined : verbOf(wordAt(tokens, noun));
  // One undergoes a medical examination; one does not examine.
  if (noun !== undefined && wordAt(tokens, noun + 1).startsWith('médica')) return undefined;
  if (noun === undefined || verb === undefined || !isDoing(wordAt(tokens, at), wordAt(tokens, at + 1), wordAt(tokens, noun)))
    return undefined;
  return { span: { start: tokens[at]?.start ?? 0, end: tokens[noun]?.end ?? 0 }, verb };
}

function carriedSign(text: string, { span, verb }: NonNullable<ReturnType<typeof carried>>): Sign {
  const quote = text.slice(span.start, span.end);
  return {
    sign: 'nominalisation',
    ...span,
    advice: {
      fr: `« ${quote} » cache l’action dans un nom : dites-la par un verbe, « ${verb} ».`,
      en: `“${quote}” hides the action in a noun: say it with a verb, “${verb}”.`,
    },
    plain: verb,
  };
}

function chainSign(text: string, { start, end }: Span): Sign {
  return {
    sign: 'nominalisation',
    start,
    end,
    advice: {
      fr: `« ${text.slice(start, end)} » enchaîne des noms d’action : remplacez-en au moins un par un verbe et dites qui agit.`,
      en: `“${text.slice(start, end)}” chains nouns of action: replace at least one with a verb and say who acts.`,
    },
  };
}

function signsOf(text: string, { tokens }: Stretch): readonly Sign[] {
  const found: Sign[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const one = carried(tokens, at);
    if (one !== undefined) found.push(carriedSign(text, one));
    if (verbOf(wordAt(tokens, at)) === undefined) continue;
    const chain = chainFrom(tokens, at);
    if (!isChain(chain)) continue;
    found.push(chainSign(text, { start: tokens[at]?.start ?? 0, end: tokens[chain.last]?.end ?? 0 }));
    at = chain.last;
  }
  return found;
}

/** Actions said by nouns: behind an empty verb (“procéder à la vérification”) or one after the other. */
export const nominalisations: Detector = (unit) => stretchesOf(unit).flatMap((stretch) => signsOf(unit.text, stretch));
