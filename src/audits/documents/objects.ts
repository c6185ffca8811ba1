import { fold } from '../reading/fold.ts';
import { namesDocument, recognise } from './classify.ts';

const recipient = /^(?:(?:à|aux?|auprès d[eu]s?|auprès de) |à l['’]|auprès de l['’]|en (?=\S))/i;
const determiner = / (?=(?:une?|des|les?|la|votre|vos|sa|son|ses|leur|cette|tout|toute|tous|copie|\d{1,2}) |l['’])/g;

/** Words after which a document may start, tried in a sentence. */
const mostTried = 8;

const preposition = /^(?:que?\b|qu')| (?:aux?|a|pour|de|des|du|sur|dans|que|qui|par|en) | (?:d|l|qu)'/;

/** True when what stands before a name in an object is its article or an adjective: “votre ancien passeport”, not “des élèves au permis”. */
export function isNear(words: string, start: number): boolean {
  const gap = words.slice(0, start);
  return namesDocument(gap) || !preposition.test(fold(gap));
}

/** “À la mairie votre livret de famille” is to give “votre livret de famille”. */
function withoutRecipient(text: string): string {
  const opening = recipient.exec(text);
  if (opening === null) return text;
  let left = mostTried;
  for (const match of text.slice(0, 200).matchAll(determiner)) {
    if (left-- === 0) break;
    // “À la mairie”: the first noun is to whom.
    if (match.index < opening[0].length) continue;
    // What comes after “pour” or “lors” says why and when.
    if (/ (?:pour|lors|afin|prévue?s?) /i.test(text.slice(0, match.index + 1))) break;
    const rest = text.slice(match.index + 1);
    const found = recognise(rest);
    if (
      found === undefined &&
      /^(?:une?|l[ea]|les|votre|vos) (?:attestation|certificat|justificatif|copie|photocopie|document)s? /i.test(rest)
    )
      return rest;
    if (found !== undefined && found.at <= 2 && isNear(rest, found.start) && !['letter', 'application-form'].includes(found.kind))
      return rest;
  }
  return '';
}

/** The words of what a verb of giving asks for, without to whom. */
export function objectWords(afterVerb: string): string {
  const words = afterVerb
    .replace(/^[ ':’]+/, '')
    .replace(/^(?:également|aussi|alors|notamment|ensuite|en plus|par ailleurs) /i, '');
  return withoutRecipient(words).replace(/^d['’](?=une? )/i, '');
}

const copyOf =
  /^(?:une? |l[ae] |l['’]|les |des |d['’]une? )?(?:(?:copies?|photocopies?|scans?) (?:numériques?|certifiées? conformes?|lisibles?)(?: \([^)]{1,40}\))?|copies?|photocopies?|scans?|originaux|original) (?:de |du |des |d['’])/i;

/** The same words without “une copie certifiée conforme de”, to see what comes first. */
export function withoutCopy(words: string): string {
  return words.replace(copyOf, 'copie de ');
}

// “En recommandé avec accusé de réception”, “contre récépissé” are how to send or to hand over, not what.
const sending =
  /,? (?:par |en )?(?:une? )?(?:(?:lettre|courrier|pli) )?(?:recommandée?s?|simple)? ?(?:électronique )?avec (?:accusé|avis|demande d['’]avis|AR)(?: de réception)?(?: postal)?|,? en recommandé\b|,? contre (?:récépissé|décharge|émargement)(?! d)/gi;

/** The same words without the way to send them. */
export function withoutSending(words: string): string {
  return words.replace(sending, ' ');
}
