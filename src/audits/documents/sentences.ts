import { clausesOf } from '../reading/clauses.ts';
import { fold } from '../reading/fold.ts';
import { namesDocument, recognise } from './classify.ts';
import { isCondition } from './conditions.ts';
import { isGivenByOthers, isNegative, isNotDocument, mainClause } from './exclusions.ts';
import { isNear, objectWords, withoutCopy, withoutSending } from './objects.ts';
import { parseItem } from './parse-item.ts';
import type { ParsedItem } from './parse-item.ts';
import { tokensOf } from './tokens.ts';

const giving =
  /\b(?:joindre|joignez|fourni(?:r|ssez)|(?<!\b(?:vous|se|nous) )presente[rz](?!-vous)|produi(?:re|sez)|transmettre|transmettez|apporte[rz]|munissez-vous d(?:es?|u)?|vous munir d(?:es?|u)?|(?<!\b(?:etes|etes deja|est deja|sont deja) )munie?s? d(?:es?|u)?|envoye[rz]|depose[rz]|televerse[rz]|scanne[rz]|numerise[rz]|(?<!\b(?:vous|se|nous) |s')adresse[rz](?!-vous)|renvoye[rz]|retourne[rz]|prepare[rz]|prevoyez|(?:joignant|fournissant|joigniez|fournissiez|presentiez|produisiez|presentant|produisant|transmettant|adressant|envoyant|remettant|apportant)|(?:est|sera|etre) demandee?(?= une?)|(?:peu(?:t|vent)|pour(?:ra|ront)|susceptibles? de) (?:vous |lui |leur |egalement |aussi ){0,2}(?:demander|exiger|reclamer)(?= (?:une?|la|les?|votre|vos|sa|son) |[ ]l')|(?:contenir|comporter|comprendre)(?= (?:une?|la|les) copies? )|s'accompagner d(?:es?|u)?|ajoute[rz]|reunissez|remettre|remettez|(?:a portee de main|sous la main|dispose[rz](?: en plus| egalement| aussi)? d(?:es?|u)?)|besoin d(?:es?|u)?|avoir (?:avec|sur) (?:lui|elle|vous|soi|eux)|accompagnee?s? d(?:es?|u)?|accompagne[rz] (?!dans )(?:[a-z-]{1,20} ){1,4}?d(?=es? |u |')(?:es?|u)?|(?:sur|contre|avec) presentation d(?:es?|u)?|(?:il|elle|demandeur|demandeuse|candidate?|interessee?|agent|assuree?|beneficiaire) (?:joint|fournit|presente|produit|transmet)|il (?:vous )?(?:faut|faudra)|you(?:'ll| will| must| should)? (?:also )?(?:need|have)(?: to (?:provide|upload|attach|bring|send|submit|show))?|you must (?:provide|upload|attach|bring|send|submit|show)|please (?:provide|upload|attach|bring|send|submit|enclose)|(?:upload|attach|provide|bring|enclose|submit))(?=[ ':])/g;

const passive =
  /\b(?:vous )?(?:est|sont|sera|seront)(?: (?:egalement|aussi|toujours|alors))? (?:demandee?s?|exigee?s?|necessaires?|obligatoires?|requise?s?|a (?:fournir|joindre|presenter|transmettre))\b|\b(?:peut|peuvent|pourra|pourront) (?:vous (?:egalement |aussi )?etre demande|(?:vous )?(?:egalement |aussi )?etre (?:exige|reclame))(?:e|s|es)?\b|\b(?:doit|doivent|devra|devront) (?:egalement |aussi |ensuite |obligatoirement )?(?:etre (?:joint|fourni|presente|produit|apporte|transmis|envoye|renvoye|depose|remis|adresse)(?:e|s|es)?|accompagner)\b|\b(?:is|are|will be|must be) (?:required|needed|provided|asked for|attached|uploaded)\b/;

// The document gives a right, it is not a piece of a file: “le permis est obligatoire pour conduire…”.
const aRight =
  /\b(?:necessaires?|obligatoires?|exigee?s?|requise?s?) (?:(?:a|pour) (?:la prise en charge|le remboursement)|au remboursement)|\b(?:necessaires?|obligatoires?|exigee?s?|requise?s?) (?:pour|afin d[e']) ?(?:conduire|piloter|exercer|travailler|pratiquer|circuler|entrer|voyager|sejourner|pecher|chasser|naviguer|vendre|ouvrir|construire)/;

const aRequest =
  /^(?:les? |la |l'|votre |vos |une? |cette |ces? |toute )?(?:reclamations?|recours|demandes?|requetes?|contestations?|plaintes?)\b/;

const notAnObject =
  /^[ ':]*(?:avec |sur |par |pour |contre |(?:d'|de |une? |la |le |l'|votre |sa |cette |the |your |an? )?(?:demandes?|(?:nouve(?:au|lle) )?dossiers? (?:de|d')|declarations? (?:de|d')|requete|candidature|formulaire (?:de|en)|reponse|recours|reclamation|changement|renouvellement|application|request|claim|form)\b)/;

// “Il faut l’accord des parents”: leave to do something, not a piece to give.
const leave = /^[ ':]*(?:l'|de l'|une? |d'une? |le |du )?(?:autorisation|accord|consentement|permission|avis)\b/;
// “Il faut un permis”, “il faut avoir…”: a right to hold.
const aPermit = /^[ ':]*(?:(?:une? |l[ea] |d'une? |du )?(?:permis|licence|diplome|agrement)\b|(?:avoir|etre) )/;
const things: ReadonlySet<string> = new Set([
  'roadworthiness',
  'vaccination',
  'school-insurance',
  'vehicle-insurance',
  'home-insurance',
  'lease',
]);
const rights: ReadonlySet<string> = new Set([
  'planning-permission',
  'driving-licence',
  'professional-qualification',
  'residence-permit',
  'diploma',
  'sport',
]);
// “Il faut contacter…”: an act, unless it is one of giving, which is read by itself.
const anAct = /^ ?[a-z]{2,20}(?:er|ir|re)\b/;
const need = /^(?:besoin|il (?:vous )?fau|disposer|disposez|prevo)/;

// “La mairie peut demander un acte” asks for it; “vous pouvez demander une carte” is to obtain it.
const mayDemand = /^(?:peu|pour|susceptible)(?!.{0,40}\b(?:vous|lui|leur) ).{0,40} demander$/;
const whoAsks =
  /\b(?:administrations?|mairies?|maires?|caisses?|caf|cpam|msa|prefectures?|prefets?|autorites?|organismes?|services?|consulats?|ambassades?|juges?|tribun(?:al|aux)|greffes?|banques?|assureurs?|notaires?|directeurs?|etablissements?|ecoles?|pays|agents?|police|douanes?)\b/;

const allowed =
  /\b(?:pouvez|peut|peuvent|pourrez|pourra|pourront)(?: (?:aussi|egalement|alors|y|lui|leur|donc|toutefois|notamment)){0,2} (?:[^,;.]{1,60} et )?$/;
const advised =
  /\b(?:conseille|recommande|preferable|utile)[es]{0,2} (?:d'y |d'|de |d'en )(?:vous |se |y |lui |leur |en )?$|\bn'hesitez pas a $/;
const joining = /^(?:joindre|fournir|presenter|produire|apporter|ajouter)/;

const maybe =
  /\b(?:peut|peuvent|pourra|pourront|pourrait|pourraient)(?: (?:vous|en|etre|egalement|aussi|toutefois|alors|lui|leur)){0,3} (?:demande|exige|reclame|requis)[a-z]{0,3}\b|\b(?:est|sont) susceptibles? d[e']|, a (?:sa|leur) demande,|\bparfois\b|\bdans certains cas\b/;

const longest = 600;
const mostVerbs = 5;

function conditionBefore(prefix: string): string | undefined {
  const words = prefix.trim();
  const comma = words.lastIndexOf(',');
  const opening = (comma > 0 ? words.slice(0, comma) : words).trim();
  return isCondition(opening) && opening.length <= 200 ? opening : undefined;
}

// “Les pièces suivantes”, “les justificatifs demandés”: the list is elsewhere.
const unnamed =
  /(?:documents?|pieces?|justificatifs?|elements?|copies?|attestations?)(?: (?:officiels?|justificati(?:f|ve)s?|et|ou|documents?)){0,3} (?:suivante?s?|ci-dessous|ci-apres|demandee?s?|necessaires?|requis(?:es)?|exigee?s?|indiquee?s?|listee?s?|mentionnee?s?|correspondante?s?|manquante?s?|utiles?)\b/;

// Instructions about a site, and how a document must be presented: no document is asked there.
const instruction =
  /^(?:il est (?:vivement |fortement )?(?:conseille|recommande) de (?:photocopier|conserver|garder|scanner|numeriser)|le fait d|cliquez|accedez|connectez|selectionnez|utilisez|suivez|rendez-vous sur|imprimez|conservez)\b/;
const manner = /^ (?:en (?:copie|original|francais|double|deux|un seul|version)|dans (?:les|un delai)|traduite?s?)\b/;

// What a document says is not what is asked: “attestant que vous n’exercez pas…”.
const content =
  /\b(?:indiquant|attestant|precisant|certifiant|mentionnant|prouvant|justifiant|declarant|montrant|selon laquelle) (?:que |qu')/;

// Outside a list, a letter, a form or a complaint is the way of asking, not a piece to give with it.
const aLetter =
  /^(?:une? |le |la |votre |son |sa )?(?:courrier|courriel|lettre|mail)\b(?! (?:de (?:motivation|refus|licenciement|convocation|recommandation)|attestant|certifiant))/;
const waysOfAsking: ReadonlySet<string> = new Set(['letter', 'application-form']);
const aCopy = /^(?:une? |la |les )?(?:copie|photocopie|double|scan)s? /;

const proofOther =
  /^(?:(?:l[ea]s?|une?|des?|vos|votre|tout|toute|tous|l') ?)*(?:copies?|photocopies?|justificatifs?|attestations?|certificats?|preuves?|(?:documents?|pieces?|elements?)(?: justificati(?:f|ve)s?| officiels?)? (?:attestant|justifiant|prouvant|indiquant|mentionnant|etablissant|permettant de justifier)) /;

/** A right or a thing that one needs, not a paper: “Le contrôle technique est obligatoire”. */
function isHeld({ kind, label }: ParsedItem): boolean {
  if (kind === 'planning-permission') return !/^(?:une? |la |l')?(?:copie|photocopie|justificatif)/.test(fold(label));
  if (!rights.has(kind) && !things.has(kind)) return false;
  return !/\b(?:copie|photocopie|justificatif|attestation|certificat|preuve|proces)/.test(fold(label.slice(0, 60)));
}

function isAsked(item: ParsedItem, words: string): boolean {
  if ((waysOfAsking.has(item.kind) && !aCopy.test(fold(words))) || aLetter.test(fold(words))) return false;
  if (item.kind === 'police-report')
    return !/^(?:votre |sa |leur |une? |la |porter |deposer )?(?:plainte|(?:une ou plusieurs )?mains? courantes?)\b/.test(
      fold(words),
    );
  if (item.kind !== 'other')
    return !/^(?:ces?|cette|le tout|l')? ?(?:documents?|pieces?|justificatifs?) (?:aux?|a|par|dans|en|avant) /.test(fold(words));
  if (/^(?:la |une |cette )?preuve/.test(fold(words))) return false;
  return !unnamed.test(fold(words)) && proofOther.test(fold(words)) && tokensOf(words).length >= 3;
}

const forExample = /(?:comme )?par exemple,? |(?:,| comme)? notamment,? |,? tel(?:le)?s? qu(?:e |')| ?: /;

// “Des pièces à l’appui de votre demande : passeport…”: the names come after the colon.
const heading = /^(?:les |des |plusieurs |vos )?(?:documents?|pieces?|justificatifs?)\b[^:,;]{0,60}: /;

// “L’un des documents suivants : titre de séjour, passeport…”: one document, whichever.
const oneAmong = /^(?:au choix,? )?l'une? (?:au moins )?des (?:documents?|pieces?|justificatifs?|papiers?|titres?)[^:]{0,60}: /;

// “Accompagné des pièces justificatives (factures, certificats…)”: the names are examples of what proves the case.
const exemplified =
  /^(?:les |des |vos |toutes les |de )?(?:pieces?|documents?|justificatifs?)(?: justificati(?:ve|f)s?| utiles| necessaires)? \((par exemple|exemples?|ex\.)?[ :]*([^()]{3,200}?)(?:\.\.\.|…|,? etc\.?)?\)/;

/** What examples stand for: each of them in some cases when they are called examples, else one document of the case. */
function itemsExemplified(words: string): readonly ParsedItem[] | undefined {
  const match = exemplified.exec(fold(words));
  if (match === null) return undefined;
  const [whole, called, names = ''] = match;
  const start = whole.indexOf(names, whole.indexOf('('));
  const named = itemsNamed(words.slice(start, start + names.length));
  if (called !== undefined) return named.map(asExample);
  const [one] = oneOf(named);
  return one === undefined ? undefined : [{ ...one, label: words.slice(0, whole.length) }];
}

function oneOf(items: readonly ParsedItem[]): readonly ParsedItem[] {
  const [first] = items;
  if (first === undefined || items.length === 1) return items;
  const kinds = [...new Set(items.flatMap((item) => item.kinds))];
  return [
    {
      ...first,
      kinds,
      alternatives: items.flatMap(({ label, alternatives }) => (alternatives.length > 0 ? alternatives : [label])),
    },
  ];
}

function itemsOf(given: string): readonly ParsedItem[] {
  const among = oneAmong.exec(fold(given));
  if (among !== null) return oneOf(itemsNamed(given.slice(among[0].length)));
  const open = itemsExemplified(given);
  if (open !== undefined) return open;
  const words = given.slice(heading.exec(fold(given))?.[0].length ?? 0);
  const example = forExample.exec(fold(words));
  const named = itemsNamed(words);
  if (named.length > 0 || example === null)
    return /(?:…|\.\.\.|\betc\.?)\)?[ .]*$/.test(words) && words !== given ? named.map(asExample) : named;
  return itemsNamed(words.slice(example.index + example[0].length));
}

/** One of the documents of an open list (“passeport, photo…”): which are asked depends. */
const asExample = (item: ParsedItem): ParsedItem =>
  item.status === 'required' ? { ...item, status: 'conditional', condition: '…' } : item;

function itemsNamed(words: string): readonly ParsedItem[] {
  const found = recognise(withoutCopy(words));
  const simple = withoutCopy(words);
  const near = found !== undefined && found.at <= 2 && isNear(simple, found.start);
  if (!near && !proofOther.test(fold(words))) return [];
  return parseItem(words).filter((item) => isAsked(item, item.label));
}

/** What the sentence makes of a document given: asked, merely allowed, or nothing at all. */
function modeOf(before: string, verb: string): ParsedItem['status'] | undefined {
  if (advised.test(before)) return 'optional';
  if (!allowed.test(before)) return 'required';
  return joining.test(verb) ? 'optional' : undefined;
}

// A translation is asked for what is written in another language only.
const foreign =
  /\b(?:(?:en|dans une) (?:langues? )?etrangeres?|(?:documents?|actes?|pieces?) (?:d'origine )?etrang[a-z]{2,4}|(?:si|s'ils) [^,.]{0,40}(?:langue|pas [^,.]{0,20}francais))/;

function withMode(item: ParsedItem, mode: ParsedItem['status'], condition: string | undefined, whole: string): ParsedItem {
  if (item.status !== 'required') return item;
  if (mode === 'optional') return { ...item, status: 'optional' };
  const language = item.kind === 'sworn-translation' ? foreign.exec(whole)?.[0] : undefined;
  if (language !== undefined) return { ...item, status: 'conditional', condition: language };
  return condition === undefined ? item : { ...item, status: 'conditional', condition };
}

function objectsOf(text: string, folded: string): readonly ParsedItem[] {
  // What opens the sentence is when it holds: no verb there asks for anything.
  const opening = folded.length - mainClause(folded).length;
  const verbs = [...folded.matchAll(giving)].filter(({ index }) => index >= opening).slice(0, mostVerbs);
  return verbs.flatMap((match, at) => {
    const after = match.index + match[0].length;
    const object = folded.slice(after);
    if (notAnObject.test(object) || (need.test(match[0]) && (leave.test(object) || aPermit.test(object)))) return [];
    if (/fau/.test(match[0]) && anAct.test(object) && !namesDocument(text.slice(after).trim().split(' ', 1)[0] ?? '')) return [];
    if (mayDemand.test(match[0]) && !whoAsks.test(folded.slice(Math.max(0, match.index - 200), match.index))) return [];
    const mode = modeOf(folded.slice(Math.max(0, match.index - 60), match.index), match[0]);
    if (mode === undefined) return [];
    const condition = conditionBefore(text.slice(0, match.index)) ?? maybe.exec(folded)?.[0];
    const words = objectWords(text.slice(after, verbs[at + 1]?.index ?? text.length));
    return itemsOf(words)
      .filter((item) => (item.kind === 'planning-permission' || need.test(match[0]) ? !isHeld(item) : true))
      .map((item) => withMode(item, mode, condition, folded));
  });
}

function subjectsOf(text: string, folded: string): readonly ParsedItem[] {
  const match = passive.exec(folded);
  if (match === null || aRight.test(folded.slice(match.index)) || manner.test(folded.slice(match.index + match[0].length)))
    return [];
  const isNeeded = /necessaire|obligatoire|exige|requis/.test(match[0]);
  const before = text.slice(0, match.index);
  const found = recognise(before);
  const named = found !== undefined && found.at <= 2 && isNear(before, found.start);
  if ((!named && !aCopy.test(fold(before))) || aRequest.test(fold(before))) return [];
  const rest = text.slice(match.index + match[0].length).replace(/^ (?:à|a|au|aux|auprès|auprés) [^,;.]{1,120}/i, '');
  const items = parseItem(`${before} ${rest}`).map((item) => withMode(item, 'required', maybe.exec(folded)?.[0], folded));
  return items.filter(
    (item) => (item.kind !== 'other' || aCopy.test(fold(item.label))) && isAsked(item, item.label) && !(isNeeded && isHeld(item)),
  );
}

/** “La liste des pièces à fournir (CV, lettre de motivation)”. */
function listedInAside(text: string): readonly ParsedItem[] {
  const aside =
    /\b(?:pièces|documents|justificatifs) (?:à (?:fournir|joindre|présenter)|demandée?s|nécessaires) ?\(([^()]{3,300})\)/i.exec(
      text,
    );
  return itemsNamed(aside?.[1] ?? '');
}

function documentsIn(clause: string): readonly ParsedItem[] {
  const text = withoutSending(clause.slice(0, longest)).trim();
  const folded = fold(text);
  if (text === '' || instruction.test(folded) || isNotDocument(text)) return [];
  if (isNegative(mainClause(folded.slice(0, content.exec(folded)?.index ?? folded.length)))) return [];
  if (/\bpar tous? (?:les |l[ea] )?moyens?\b/.test(folded)) return [];
  if (isGivenByOthers(text) && !/ presentation d/.test(folded)) return [];
  const subjects = subjectsOf(text, folded);
  const objects = subjects.length > 0 ? subjects : objectsOf(text, folded);
  return objects.length > 0 ? objects : listedInAside(text);
}

// “Le médecin peut vous convoquer. Vous devrez présenter…”: only then.
const mayCall =
  /\bpeu(?:t|vent) (?:vous |le |la |les |l'|egalement |aussi |notamment ){0,2}(?:convoquer|auditionner|controler|etre convoque)[^.]{0,80}/;

const notNow = /\bn'(?:avez|a|ont) pas a (?:joindre|fournir|presenter|produire|transmettre|envoyer) (.{3,200})/;
const butMaybe =
  /^(?:en revanche|toutefois|cependant|neanmoins|mais),? (?:celle?s?-ci|celui-ci|ceux-ci|il|elle|ils|elles) (?:pourr(?:a|ont|ait)|peu(?:t|vent)) (?:vous |lui |toutefois ){0,2}etre (?:demande|exige|reclame)/;

/** “Vous n’avez pas à joindre une copie du permis. En revanche, celle-ci pourra vous être demandée.” */
function askedLater(before: string, folded: string): readonly ParsedItem[] {
  const [condition] = butMaybe.exec(folded) ?? [];
  const object = notNow.exec(fold(before));
  if (condition === undefined || object?.[1] === undefined) return [];
  const start = object.index + object[0].length - object[1].length;
  return itemsNamed(before.slice(start)).map((item) => inCase(item, condition));
}

const inCase = (item: ParsedItem, condition: string): ParsedItem =>
  item.status === 'required' ? { ...item, status: 'conditional', condition } : item;

/** Documents that the sentences of a block ask for: a verb of giving and a document of a known kind. Others prove nothing. */
export function documentsInSentences(text: string): readonly { readonly item: ParsedItem; readonly sentence: string }[] {
  const clauses = clausesOf(text).slice(0, 60);
  return clauses.flatMap((clause, at) => {
    const before = clauses[at - 1];
    const called = mayCall.exec(before?.folded ?? '')?.[0];
    const own = documentsIn(clause.text).map((item) => (called === undefined ? item : inCase(item, called)));
    const items = own.length > 0 || before === undefined ? own : askedLater(before.text, clause.folded.trim());
    return items.map((item) => ({ item, sentence: clause.text.trim() }));
  });
}
