import { fold } from '../reading/fold.ts';
import { recognise } from './classify.ts';
import { isCondition, isSituation } from './conditions.ts';
import { isGivenByOthers, isNegative, mainClause } from './exclusions.ts';

const documentHeading =
  /\bpieces? justificatives?\b|\bjustificatifs? (?:a |demandes|necessaires|requis|obligatoires|exiges|attendus)|\b(?:pieces?|documents?|justificatifs?|elements?) (?:(?:et|ou|justificatifs?|officiels?|administratifs?|complementaires?|specifiques?) ){0,3}(?:qu'il |que vous |dont vous |qui vous )?(?:a (?:fournir|joindre|presenter|produire|transmettre|preparer|apporter|envoyer|deposer|remettre|prevoir|reunir|scanner|televerser|ajouter|renvoyer|retourner|communiquer)|necessaires?|demandee?s?|requis|requises?|obligatoires?|indispensables?|exigee?s?|attendus?|devez|faut|avez besoin|seront|complementaires? (?:a|demand))|\b(?:composition|constitution|contenu) (?:du|de votre|de|d'un) dossier|\b(?:que|quoi) (?:devez-vous|faut-il|dois-je|doit-on|devrez-vous) (?:fournir|joindre|apporter|preparer|presenter|prevoir)|\bquel(?:le)?s (?:sont les )?(?:documents|justificatifs|pieces)|\b(?:vos|mes|les) (?:justificatifs|pieces|documents)\b|^(?:justificatifs|documents|pieces|pieces jointes)$|\bce dont vous (?:avez|aurez) besoin|\bdocuments? (?:you(?:'ll| will| must)? |that you |we )?(?:need|require|want|to (?:provide|upload|send|bring|submit|prepare))|\b(?:required|supporting|your|which|what) (?:documents?|evidence|documentation)|\bwhat you(?:'ll| will)? need|\byou(?:'ll| will) need\b|\bevidence (?:you|we|required|needed)/;

const notDocumentHeading =
  /\bpeu(?:t|vent) etre\b|\btelecharger\b|\breference|\ba consulter\b|\bmodeles?\b|\butiles\b|\bdocuments? (?:associes|lies|d'information)|\bpubli|\bapres (?:votre|le|l')|\bvous (?:recevrez|recevez)/;

const otherHeading =
  /^(?:\d+[.)] ?)?(?:couts?|tarifs?|prix|combien|delais?|durees?|ou |contacts?|nous contacter|comment|textes?|services? en ligne|formulaires?$|en savoir|voir aussi|questions?|foire|recours|conditions|qui |beneficiaires?|etapes?|mentions|cookies|accessibilite|aide|plan|suivi|assistance|que contient|horaires|adresse|a quoi|apres|quand|que faire|renseignements|vos (?:coordonnees|informations)|votre (?:identite|situation|adresse)|costs?|fees?|how |when |who |where |contact|after|eligibility|help|related)/;

const leadVerb =
  /\bvous (?:devez|devrez|aurez (?:a|besoin)|avez besoin|serez invite)|\bil (?:faut|faudra|vous faut|vous faudra|convient)|\bveuillez\b|\bmerci de\b|\bpensez a\b|\bprevoyez\b|\bpreparez\b|\bmuni(?:r|ssez|e|s|es)?\b|\bjoi(?:ndre|gnez|nt)\b|\bfourni(?:r|ssez|t|ssant)\b|(?<!\b(?:se|vous|nous) )\bpresente[rz]?\b|\bprodui(?:re|sez|t)\b|\btransmett(?:re|ez)\b|\bapporte[rz]\b|\bremett(?:re|ez)\b|\b(?:envoye|depose|televerse|telecharge|renvoye|retourne|scanne|adresse|rassemble|ajoute)(?:r|z)\b|\breuni(?:r|ssez)\b|\baccompagnee?s? d|\b(?:est|sont|seront|sera|doivent|devront|doit|devra) (?:notamment |egalement |aussi |obligatoirement )?(?:etre (?:obligatoirement |egalement )?(?:joint|fourni|presente|produit|transmis|remis|envoye)|a (?:fournir|joindre|presenter)|demandee?s?|necessaires?|requise?s?|exigee?s?|obligatoires?)|\b(?:a|ont|aura|auront) besoin d|\b(?:presentation|reception) d|\badresse(?:nt)? a |\bau vu d|\byou(?:'ll| will| must| may|)? (?:need|have|be asked|be required|provide)|\bplease (?:provide|upload|attach|send|bring)|\b(?:upload|attach|provide|bring|send|enclose) /;

// What a file is made of: “Le dossier comprend…”, “La demande doit comporter…”.
const fileOf =
  /\b(?:dossier|demande|requete|candidature|envoi|declaration)\b(?! (?:pharmaceutique|medical|de diagnostic|technique|scolaire))[^.;:]{0,80}\b(?:compren(?:d|dre|dra|ant)\b|comport(?:e|er|era|ant)\b|conten(?:ir|ant)\b|contient\b|constitue|compose)/;

const leadNoun =
  /\b(?:pieces?|documents?|justificatifs?|dossier|preuves?|photocopies?|copies?|evidence|proofs?|following|one of|titres?|certificats?|attestations?)\b|\b(?:elements?|pieces?) suivante?s?\b|\belements? (?:d'information|de preuve)\b/;

// Lists of other things: what to state, what to fulfil, what is dealt with.
const otherList =
  /\b(?:informations?|renseignements?|mentions?|indications?|conditions?|cas|situations?|etapes?|mesures?|regles?|criteres?|modalites?|frais|donnees|coordonnees|delais?|dates?|organismes?|adresses?|numeros?|personnes?|pays|operations?|valeurs?|services?|teleservices?|liens?|sites?|demarches?|prestations?|clauses?|obligations?|droits?|garanties?|actes?|montants?|sommes?|depenses?) (?:(?:obligatoires?|necessaires?|requises?) )?(?:(?:indique|precise|mentionne)e?s )?(?:suivante?s?|ci-dessous|ci-apres)\b|\b(?:contrats?|conventions?|accords?|plans?|bail|baux|reglements?|decisions?|avis|courriers?|lettres?|annonces?|factures?|statuts|formulaires?|declarations?|plaintes?|requetes?|diagnostics?(?: [a-z]{1,15})?|preuve|montants?|instruction|remuneration|formation|examen) (?:de [a-z]{1,20} |d'[a-z]{1,20} |du [a-z]{1,20} )?(?:doi(?:t|vent) |peut |peuvent |devra )?(?:notamment |egalement |obligatoirement )?(?:comport|compren|conten|contient|prevo|precis|indiqu|mentionn)|\bannex|\bjoi(?:ndre|gnez|nte?s?) (?:au|a (?:un|son|votre)) (?:contrat|bail|avenant)\b|\b(?:retirer|retirez|recevoir|recevrez|recupere[rz]) |\b(?:bail|contrat de location|promesse de vente|compromis)\b[^.;:]{0,40} accompagne|\bpouvez (?:consulter|telecharger|utiliser)\b|\bcertifie[rz] sur l'honneur que\b|\b(?:doi(?:t|vent)|devez|devra|faut) (?:notamment |egalement |y |obligatoirement )?(?:mentionner|preciser|indiquer|declarer|verifier|respecter|remplir|contacter|informer|renseigner|etre (?:age|titulaire|inscrit|domicilie))/;

// “La déclaration comporte les documents suivants :” lists documents, whatever is said of what a declaration states.
const ofRequest =
  /\b(?:demandes?|dossiers?|declarations?|requetes?|candidatures?|inscriptions?)\b[^.;:]{0,80} (?:les|des) (?:documents|pieces|justificatifs) suivante?s? ?:?$/;

// Documents that one may use somewhere, not those that are asked: “Les documents suivants peuvent être légalisés :”.
const maySuffice =
  /\b(?:documents?|pieces?|actes?)(?: [a-z]{1,12})? suivants? (?:peuvent|peut) etre (?:presente|legalise|apostille|consulte|obtenu|delivre)/;

// What the authority gives comes with other papers: “L’autorisation est accompagnée des documents suivants”.
const deliveredWith =
  /^(?:l'|la |le |les |cette |cet |ce )?(?:autorisation|decision|notification|attestation|convocation|carte|permis|certificat|reponse|titre|acte)s?\b[^,;:]{0,80}(?:est|sont|sera|seront) accompagne/;

// Acts between private persons: what is bound to them is not asked by an authority.
const privateAct =
  /\b(?:bail|contrats?|promesse|compromis|vente|vendeur|acquereur|locataire|annexe|remis|recevez|recevoir|retirer|delivre)/;

// “Fournir :”, “La demande doit être accompagnée :”: the verb asks by itself for what stands below.
const closingVerb =
  /\b(?:joindre|joignez|ajouter|ajoutez|fourni(?:r|ssez|ssant)|(?<!\b(?:se|vous|nous) )presente[rz]|produi(?:re|sez)|apporte[rz]|munissez-vous|munie?s?|accompagnee?s?|remettre|remettez|transmettre|envoye[rz]|renvoye[rz]|disposer|besoin|provide|attach|upload|bring|need|send)(?: (?:de|d'|of|des?))?(?: (?:egalement|aussi|notamment|obligatoirement|en plus|in addition))?(?: (?:a (?:la|l'|votre|sa|ce|cette) ?|au |aux |dans (?:la|votre|l') ?|avec (?:la|votre|l') ?|(?:suivant|selon) (?:votre|la|le) )[^,;:.]{1,60})? ?:?$/;

// “Le justificatif de domicile peut être :”
const mayBe =
  /^(?:ce|le|la|cette|un|une|votre) (?:justificatif|piece|preuve|document|attestation)[^.;:]{0,60} peut (?:notamment |aussi )?etre(?: par exemple| notamment)? ?:$/;

const oneOf =
  /\b(?:l'un|l'une|un|une) (?:seul |seule )?(?:des|de ces|parmi|de vos) (?!(?:\d |deux )?(?:parents?|enfants?|conjoints?|epoux|membres?|partenaires?|personnes?|proches?|heritiers?|cas|situations?|conditions?)\b)|\bau choix\b|\bparmi\b|\bun de ces\b|\bone (?:of|from)\b|\beither of\b|\bou bien\b|\bsoit\b ?:$|\bpeut (?:notamment |aussi )?etre(?: par exemple| notamment)? ?:$/;

const longestLead = 400;

// Titles of what somebody else gives, or of what is bound to a private act.
const givenHeading =
  /^(?:documents?|pieces?|justificatifs?) (?:[a-z]{1,20} )?(?:de fin d|remis|delivre|annexe|fournis? par|transmis par|a annexer|(?:a remettre|remis|fournis) (?:a l'(?:acheteur|acquereur)|au (?:salarie|locataire|vendeur|client|consommateur)))/;

/** True for a title, or a sentence, below which documents are named that the person does not have to give. */
export function isGivenHeading(text: string): boolean {
  return givenHeading.test(fold(text.slice(0, 200)).trim());
}

/** True when the headings above a block say that it lists documents: nearest first, the first that decides does. */
export function isUnderDocuments(headings: readonly string[]): boolean {
  for (const heading of headings.toReversed()) {
    if (isDocumentHeading(heading)) return true;
    if (otherHeading.test(fold(heading.trim())) && !isCondition(heading) && !isSituation(heading)) return false;
  }
  return false;
}

/** True for a title that opens a list of supporting documents. */
export function isDocumentHeading(text: string): boolean {
  const folded = fold(text.slice(0, 200)).trim();
  return documentHeading.test(folded) && !notDocumentHeading.test(folded) && !givenHeading.test(folded);
}

/** The last sentence of a text that announces a list. */
export function lastSentence(folded: string): string {
  return folded.slice(Math.max(0, folded.lastIndexOf('. ', folded.length - 3))).replace(/^\. /, '');
}

/** True for a sentence that announces the list of documents below it (“Vous devez joindre les pièces suivantes :”). */
export function isLeadIn(text: string): boolean {
  const folded = lastSentence(fold(text.slice(-longestLead)).trim());
  const closes = closingVerb.test(folded);
  const opens = folded.endsWith(':') || closes || /\b(?:suivants?|suivantes?|ci-dessous|following)\b[^.]{0,40}\.?$/.test(folded);
  if (
    !opens ||
    isNegative(mainClause(folded).replace(/\([^)]{1,200}\)/g, ' ')) ||
    isGivenByOthers(folded) ||
    (otherList.test(folded) && !ofRequest.test(folded)) ||
    maySuffice.test(folded) ||
    deliveredWith.test(folded)
  )
    return false;
  return (
    isDocumentHeading(folded) ||
    closes ||
    (mayBe.test(folded) && (recognise(folded)?.at ?? 9) <= 2) ||
    ((leadVerb.test(folded) || fileOf.test(folded)) && leadNoun.test(folded))
  );
}

/** True for a sentence whose list holds no document to give, however its lines are worded. */
export function refusesList(text: string): boolean {
  const folded = lastSentence(fold(text.slice(-longestLead)).trim());
  if (!folded.endsWith(':')) return false;
  return isNegative(mainClause(folded)) || isGivenByOthers(folded) || privateAct.test(folded) || deliveredWith.test(folded);
}

// “Vous devez certifier sur l’honneur que le demandeur dispose”: what one holds, and does not send.
const certified = /\b(?:certifie[rz]?|atteste[rz]?) sur l'honneur [^.;]{0,80}(?:dispose[rz]?|titulaire|possession)(?: :)?$/;

/** True for a sentence whose list is what one receives, does not have to give, or only certifies to hold, even under a title of documents. */
export function listsNothingToGive(text: string): boolean {
  const folded = lastSentence(fold(text.slice(-longestLead)).trim());
  if (certified.test(folded)) return true;
  return folded.endsWith(':') && isNegative(mainClause(folded).replace(/\([^)]{1,200}\)/g, ' '));
}

/** True when the lines below are so many ways to give one document (“l’un des documents suivants”). */
export function isChoice(text: string): boolean {
  return oneOf.test(lastSentence(fold(text.slice(-longestLead)).trim()));
}
