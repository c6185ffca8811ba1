import { tokensOf } from './tokens.ts';

/** Whose document it is: the applicant’s unless the words say otherwise. */
export type Subject =
  | 'applicant'
  | 'host'
  | 'partner'
  | 'child'
  | 'parent'
  | 'landlord'
  | 'guarantor'
  | 'witness'
  | 'deceased'
  | 'proxy'
  | 'family';

const words: Readonly<Record<Exclude<Subject, 'applicant'>, string>> = {
  host: 'hebergeant hebergeante hebergeur logeur logeuse host tier',
  partner: 'conjoint conjointe epoux epouse partenaire concubin concubine spouse partner husband wife',
  child: 'enfant mineur eleve child children nouveau',
  parent: 'parent pere mere tuteur representant parental father mother',
  landlord: 'bailleur landlord',
  guarantor: 'garant caution guarantor',
  witness: 'temoin witness',
  deceased: 'defunt defunte decede decedee deceased',
  proxy: 'mandataire mandant porteur',
  family: 'famille proches family',
};

const bySubject = new Map(
  Object.entries(words).flatMap(([subject, list]) =>
    list.split(' ').flatMap((word) => tokensOf(word).map((token) => [token.word, subject as Subject] as const)),
  ),
);

/** Reads whose document it is from the words after its name; “leur passeport” is that of others than the reader. */
export function subjectOf(textAfterName: string, before = ''): Subject {
  for (const token of tokensOf(textAfterName).slice(0, 8)) {
    const subject = bySubject.get(token.word);
    if (subject !== undefined) return subject;
  }
  if (/\bsa propre $/i.test(before)) return 'parent';
  return /\bleurs? (?:[a-zà-ÿ]{1,20} ){0,2}$/i.test(before) ? 'family' : 'applicant';
}
