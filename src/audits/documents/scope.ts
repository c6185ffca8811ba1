import { fold } from '../reading/fold.ts';
import { isCondition, isSituation } from './conditions.ts';

const documentHeading =
  /\bpieces? justificatives?\b|\bjustificatifs? (?:a |demandes|necessaires|requis|obligatoires|exiges|attendus)|\b(?:pieces?|documents?|justificatifs?|elements?) (?:(?:et|ou|justificatifs?|officiels?|administratifs?|complementaires?|specifiques?) ){0,3}(?:qu'il |que vous |dont vous |qui vous )?(?:a (?:fournir|joindre|presenter|produire|transmettre|preparer|apporter|envoyer|deposer|remettre|prevoir|reunir|scanner|televerser|ajouter|renvoyer|retourner|communiquer)|necessaires?|demandee?s?|requis|requises?|obligatoires?|indispensables?|exigee?s?|attendus?|devez|faut|avez besoin|seront|complementaires? (?:a|demand))|\b(?:composition|constitution|contenu) (?:du|de votre|de|d'un) dossier|\b(?:que|quoi) (?:devez-vous|faut-il|dois-je|doit-on|devrez-vous) (?:fournir|joindre|apporter|preparer|presenter|prevoir)|\bquel(?:le)?s (?:sont les )?(?:documents|justificatifs|pieces)|\b(?:vos|mes|les) (?:justificatifs|pieces|documents)\b|^(?:justificatifs|documents|pieces|pieces jointes)$|\bce dont vous (?:avez|aurez) besoin|\bdocuments? (?:you(?:'ll| will| must)? |that you |we )?(?:need|require|want|to (?:provide|upload|send|bring|submit|prepare))|\b(?:required|supporting|your|which|what) (?:documents?|evidence|documentation)|\bwhat you(?:'ll| will)? need|\byou(?:'ll| will) need\b|\bevidence (?:you|we|required|needed)/;

const notDocumentHeading =
  /\btelecharger\b|\breference|\ba consulter\b|\bmodeles?\b|\butiles\b|\bdocuments? (?:associes|lies|d'information)|\bpubli|\bapres (?:votre|le|l')|\bvous (?:recevrez|recevez)/;

const otherHeading =
  /^(?:\d+[.)] ?)?(?:couts?|tarifs?|prix|combien|delais?|durees?|ou |contacts?|nous contacter|comment|textes?|services? en ligne|formulaires?$|en savoir|voir aussi|questions?|foire|recours|conditions|qui |beneficiaires?|etapes?|mentions|cookies|accessibilite|aide|plan|suivi|assistance|horaires|adresse|a quoi|apres|quand|que faire|renseignements|vos (?:coordonnees|informations)|votre (?:identite|situation|adresse)|costs?|fees?|how |when |who |where |contact|after|eligibility|help|related)/;

const leadVerb =
  /\bvous (?:devez|devrez|aurez (?:a|besoin)|avez besoin|serez invite)|\bil (?:faut|faudra|vous faut|vous faudra|convient)|\bveuillez\b|\bmerci de\b|\bpensez a\b|\bprevoyez\b|\bpreparez\b|\bmuni(?:r|ssez|e|s|es)?\b|\bjoi(?:ndre|gnez)\b|\bfourni(?:r|ssez)\b|\bpresente[rz]\b|\bprodui(?:re|sez)\b|\btransmett(?:re|ez)\b|\bapporte[rz]\b|\b(?:envoye|depose|televerse|telecharge|renvoye|retourne|scanne|adresse|rassemble|reuni|ajoute)(?:r|z|ssez)\b|\baccompagnee?s? d|\b(?:est|sont|seront|sera) (?:a (?:fournir|joindre|presenter)|demandee?s?|necessaires?|requise?s?|exigee?s?|obligatoires?)|\bcompren(?:d|dre|dra)\b|\bcomporte|\bcontenir|\byou(?:'ll| will| must| may|)? (?:need|have|be asked|be required|provide)|\bplease (?:provide|upload|attach|send|bring)|\b(?:upload|attach|provide|bring|send|enclose) /;

const leadNoun =
  /\b(?:pieces?|documents?|justificatifs?|dossier|elements?|preuves?|documents?|evidence|proofs?|following|one of|copies)\b|\bsuivante?s?\b|\bci-dessous\b/;

const oneOf =
  /\b(?:l'un|l'une|un|une) (?:seul |seule )?(?:des|de ces|parmi|de vos) |\bau choix\b|\bparmi\b|\bun de ces\b|\bone (?:of|from)\b|\beither of\b|\bou bien\b|\bsoit\b ?:$/;

const longestLead = 400;

/** What stands above a line: whether it is a list of documents, and the condition that holds for it. */
export interface HeadingScope {
  readonly documents: boolean;
  readonly condition?: string;
}

/** True for a title that opens a list of supporting documents. */
export function isDocumentHeading(text: string): boolean {
  const folded = fold(text.slice(0, 200)).trim();
  return documentHeading.test(folded) && !notDocumentHeading.test(folded);
}

/** Reads the headings above a block, nearest first: the first that speaks of documents or of another subject decides. */
export function headingScope(headings: readonly string[]): HeadingScope {
  let condition: string | undefined;
  for (const heading of headings.toReversed()) {
    if (isDocumentHeading(heading)) return { documents: true, ...(condition === undefined ? {} : { condition }) };
    if (isCondition(heading) || isSituation(heading)) condition ??= heading;
    else if (otherHeading.test(fold(heading.trim()))) return { documents: false };
  }
  return { documents: false };
}

/** True for a sentence that announces the list of documents below it (“Vous devez joindre les pièces suivantes :”). */
export function isLeadIn(text: string): boolean {
  const folded = fold(text.slice(-longestLead)).trim();
  const opens = folded.endsWith(':') || /\b(?:suivants?|suivantes?|ci-dessous|following)\b[^.]{0,40}\.?$/.test(folded);
  if (!opens) return false;
  return isDocumentHeading(folded) || (leadVerb.test(folded) && (leadNoun.test(folded) || folded.endsWith(':')));
}

/** True when the lines below are so many ways to give one document (“l’un des documents suivants”). */
export function isChoice(text: string): boolean {
  return oneOf.test(fold(text.slice(-longestLead)).trim());
}
