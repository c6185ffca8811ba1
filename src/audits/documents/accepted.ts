import { fold } from '../reading/fold.ts';
import { namesDocument, recognise } from './classify.ts';
import { isNotDocument } from './exclusions.ts';
import { tokensOf } from './tokens.ts';

/** Words into a name beyond which a kind named is that of something else. */
export const deepest = 6;

// “Une copie numérique (photo ou scan) :”, “D’autres justificatifs peuvent être demandés”, “Quels documents fournir ?”: no document is named.
const nameless =
  /^(?:(?:d'|l'|une? |les? |la |des )?(?:(?:photo)?copies? (?:numeriques?|lisibles?)(?: \([^)]{1,40}\))?(?: d?es? plusieurs documents.{0,40})?$|\d? ?(?:photo)?copies?$|liste des (?:pieces|documents)|.{0,60} - liste des (?:pieces|documents)|autres? (?:documents?|pieces?|justificatifs?)(?: (?:peuvent|pourront|peut|sont)|$))|quel(?:le)?s? )/;

// “Cette déclaration doit être signée”, “Si le dossier est recevable, les saisies…”: a sentence that names no piece to give.
const remark =
  /^(?:(?:si|s'il|s'ils|lorsque|lorsqu'[a-z]{1,8}|quand) |(?:ce|cet|cette|ces) [^,;:]{3,40} (?:doi(?:t|vent)|dev(?:ra|ront)|va(?:ut|lent)|est|sont|sera|seront|permet(?:tent)?) )/;

/** True when the words name a document to give. */
export function accepted(text: string): boolean {
  if (isNotDocument(text) || nameless.test(fold(text)) || remark.test(fold(text))) return false;
  const found = recognise(text);
  if (found !== undefined && found.at <= deepest) return true;
  // A kind named far off is that of an example or of something else: the first words must say that it is a document.
  const opens = found === undefined ? text : text.split(' ').slice(0, 3).join(' ');
  return namesDocument(opens) && tokensOf(text).length >= 2;
}
