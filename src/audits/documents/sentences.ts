import { clausesOf } from '../reading/clauses.ts';
import { fold } from '../reading/fold.ts';
import { recognise } from './classify.ts';
import { isCondition } from './conditions.ts';
import { isNegative, isNotDocument } from './exclusions.ts';
import { parseItem } from './parse-item.ts';
import type { ParsedItem } from './parse-item.ts';

const giving =
  /\b(?:joindre|joignez|fourni(?:r|ssez)|presente[rz]|produi(?:re|sez)|transmettre|transmettez|apporte[rz]|munissez-vous d(?:es?|u)?|vous munir d(?:es?|u)?|munie?s? d(?:es?|u)?|envoye[rz]|depose[rz]|televerse[rz]|telecharge[rz]|scanne[rz]|numerise[rz]|adresse[rz]|renvoye[rz]|retourne[rz]|prepare[rz]|prevo(?:ir|yez)|ajoute[rz]|remettre|remettez|(?:a portee de main|sous la main|disposer d(?:es?|u)?|disposez d(?:es?|u)?)|besoin d(?:es?|u)?|accompagnee?s? d(?:es?|u)?|il (?:vous )?(?:faut|faudra)|you(?:'ll| will| must| should)? (?:also )?(?:need|have)(?: to (?:provide|upload|attach|bring|send|submit|show))?|you must (?:provide|upload|attach|bring|send|submit|show)|please (?:provide|upload|attach|bring|send|submit|enclose)|(?:upload|attach|provide|bring|enclose|submit))(?=[ ':])/;

const passive =
  /\b(?:vous )?(?:est|sont|sera|seront)(?: (?:egalement|aussi|toujours|alors))? (?:demandee?s?|exigee?s?|necessaires?|obligatoires?|requise?s?|a (?:fournir|joindre|presenter|transmettre))\b|\b(?:doit|doivent|devra|devront) etre (?:joint|fourni|presente|transmis|envoye|depose)(?:e|s|es)?\b|\b(?:is|are|will be|must be) (?:required|needed|provided|asked for|attached|uploaded)\b/;

const notAnObject =
  /^[ ':]*(?:(?:d'|de |une? |la |le |l'|votre |sa |cette |the |your |an? )?(?:demandes?|dossiers? (?:de|d')|declarations? (?:de|d')|requete|candidature|formulaire (?:de|en)|reponse|recours|reclamation|changement|renouvellement|application|request|claim|form)\b)/;

const longest = 600;

function conditionBefore(prefix: string): string | undefined {
  const words = prefix.trim();
  const comma = words.lastIndexOf(',');
  const opening = (comma > 0 ? words.slice(0, comma) : words).trim();
  return isCondition(opening) && opening.length <= 200 ? opening : undefined;
}

function named(items: readonly ParsedItem[]): readonly ParsedItem[] {
  return items.filter((item) => item.kind !== 'other');
}

function objectOf(text: string, folded: string): readonly ParsedItem[] {
  const match = giving.exec(folded);
  if (match === null) return [];
  const after = match.index + match[0].length;
  const object = folded.slice(after);
  if (notAnObject.test(object)) return [];
  const words = text
    .slice(after)
    .replace(/^[ ':’]+/, '')
    .replace(
      /^(?:une? |l[ae] |les |des |d['’]une? )?(?:copies?|photocopies?|scans?|originaux|original) (?:de |du |des |d['’])/i,
      'copie de ',
    );
  const items = named(parseItem(words));
  const condition = conditionBefore(text.slice(0, match.index));
  if (condition === undefined) return items;
  return items.map((item) => (item.status === 'required' ? { ...item, status: 'conditional', condition } : item));
}

function subjectOf(text: string, folded: string): readonly ParsedItem[] {
  const match = passive.exec(folded);
  if (match === null) return [];
  const before = text.slice(0, match.index);
  const found = recognise(before);
  if (found === undefined || found.at > 4) return [];
  return named(parseItem(`${before} ${text.slice(match.index + match[0].length)}`));
}

function documentsIn(clause: string): readonly ParsedItem[] {
  const text = clause.slice(0, longest).trim();
  if (text === '' || isNegative(text) || isNotDocument(text)) return [];
  const folded = fold(text);
  const active = objectOf(text, folded);
  return active.length > 0 ? active : subjectOf(text, folded);
}

/** Documents that the sentences of a block ask for: a verb of giving and a document of a known kind. Others prove nothing. */
export function documentsInSentences(text: string): readonly { readonly item: ParsedItem; readonly sentence: string }[] {
  return clausesOf(text)
    .slice(0, 60)
    .flatMap((clause) => documentsIn(clause.text).map((item) => ({ item, sentence: clause.text.trim() })));
}
