import type { DocumentDetails, DocumentForm } from '../../model/inventory.ts';
import { numberWords } from '../../method/documents/detail-words.ts';

const number = `(\\d{1,3}|${Object.keys(numberWords).join('|')})`;
const copyNoun = '(?:photo)?cop(?:ies?|y)|exemplaires?';
const counted = new RegExp(
  `\\b${number} (?:simples? |bonnes? |autres? |certified |original |colour |color |paper )?(?:${copyNoun}|originaux|originals)\\b`,
);
const countedPhotos = new RegExp(
  `\\b${number} (?:recent |identical |passport |identity |id )?(?:photos?|photographi?es?|photographs?)\\b`,
);
/** “2 ou 3 photocopies”: no single number is said. */
const range = /\d ?(?:ou|a|or|to|-) ?$/;
const most = 50;

function countOf(folded: string, rule: RegExp): number | undefined {
  const match = rule.exec(folded);
  const words = match?.[1];
  if (match === null || words === undefined || range.test(folded.slice(0, match.index))) return undefined;
  const count = numberWords[words] ?? Number(words);
  return count >= 1 && count <= most ? count : undefined;
}

/** Number of copies that folded words ask for. `photos` when the document is an identity photo: “2 photos” are two copies of it. */
export function copiesIn(folded: string, photos: boolean): number | undefined {
  if (/\ben double exemplaire|\bin duplicate\b/.test(folded)) return 2;
  if (/\ben triple exemplaire|\bin triplicate\b/.test(folded)) return 3;
  if (/\ben un (?:seul |unique )?exemplaire\b/.test(folded)) return 1;
  return countOf(folded, counted) ?? (photos ? countOf(folded, countedPhotos) : undefined);
}

/** What is neither asked nor a copy or an original of the document; blanked before the words are read. */
const beside = [
  /\b(?:non|pas) certifiee?s?(?: conformes?)?/g,
  /\b(?:pas d|aucune? |sans |ni d|not? (?:a |an |any )?)(?:e |'|)(?:photo)?(?:cop(?:ies?|y)|original(?:e|s)?|originaux)\b/g,
  /\b(?:n'envoyez|ne (?:pas )?(?:joi(?:ndre|gnez)|envoye[rz]|fournir|transmett(?:re|ez)))(?: pas| jamais)? (?:d'|de |l'|les |vos |votre |des )?(?:photo)?(?:copies?|original|originaux)\b/g,
  /\b(?:do not|don't) (?:send|post|include|enclose|provide) (?:us )?(?:the |your |any |an? )?(?:originals?|(?:photo)?cop(?:y|ies))\b/g,
  /\b(?:photo)?cop(?:ies?|y) (?:(?:ne |n')(?:sont|est|seront|sera) pas|non (?:accept|admis)|refusee|interdite|(?:is|are|will) not)/g,
  /\bcopies? (?:integrales?|executoires?|d'ecran)\b/g,
  /\b(?:langue|version|pays) (?:d'origine|originale)\b|\boriginal language\b/g,
];

function blank(text: string): string {
  return beside.reduce((left, rule) => left.replace(rule, (found) => ' '.repeat(found.length)), text);
}

/** From the most precise: what one names is blanked before the next is looked for. */
const forms: readonly (readonly [DocumentForm, RegExp])[] = [
  [
    'sworn-translation',
    /\btraduction (?:[a-z' ]{1,40} )?(?:assermentee|certifiee|juree)s?\b|\btraducteurs? (?:[a-z' ]{1,30} )?(?:assermente|agree|habilite|jure)|\b(?:sworn|certified) translat(?:ion|or)s?\b/,
  ],
  [
    'certified-copy',
    /\bcopies? (?:[a-z]{1,12} )?(?:certifiee?s?(?: conformes?)?|conformes?|legalisee?s?|authentiques?)(?: a l'original| aux originaux)?|\bcertifiee?s? conformes?(?: a l'original| aux originaux)?|\b(?:certified|notarised|notarized) (?:true )?cop(?:y|ies)(?: of the original)?/,
  ],
  ['copy', /\b(?:photo)?cop(?:ies?|y)\b(?: (?:de l'|des |du |of the |of your )(?:original|originaux)(?![a-z]))?/],
  ['original', /\boriginal(?:e|es|s)?\b|\boriginaux\b/],
];

/** Farthest that “ou” may stand between two forms, in characters. */
const near = 30;

function isChoice(folded: string, places: readonly { readonly start: number; readonly end: number }[]): boolean {
  const inOrder = places.toSorted((one, other) => one.start - other.start);
  return inOrder.some(({ start }, index) => {
    const end = inOrder[index - 1]?.end;
    if (end === undefined || start - end > near || start < end) return false;
    return /\b(?:ou|or|soit)\b/.test(folded.slice(end, start));
  });
}

/** Whether folded words ask for the original, a copy, a certified copy or a sworn translation. */
export function formsIn(folded: string): Pick<DocumentDetails, 'forms' | 'anyForm'> {
  let left = blank(folded);
  const found: { form: DocumentForm; start: number; end: number }[] = [];
  for (const [form, rule] of forms) {
    const match = rule.exec(left);
    if (match === null) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    found.push({ form, start, end });
    left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
  }
  if (found.length === 0) return {};
  const order: readonly DocumentForm[] = ['original', 'copy', 'certified-copy', 'sworn-translation'];
  const said = order.filter((form) => found.some((other) => other.form === form));
  return { forms: said, ...(isChoice(folded, found) ? { anyForm: true as const } : {}) };
}
