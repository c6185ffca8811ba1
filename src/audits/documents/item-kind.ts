import { fold } from '../reading/fold.ts';
import { deepest } from './accepted.ts';
import { asidesOf, withoutAsides } from './asides.ts';
import { recognise, recogniseByTopic } from './classify.ts';
import type { Recognised } from './classify.ts';

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
export function kindOf(text: string, exemplified: boolean): string {
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
