import { numberWords } from '../../method/documents/detail-words.ts';

const number = `(\\d{1,3}|${Object.keys(numberWords).join('|')})`;
const aside = '(?: ?\\([a-z0-9]{1,8}\\))?';
const unit = '(jours?|semaines?|mois|ans?|annees?|days?|weeks?|months?|years?)(?![a-z])';
/** Two groups: how many, what. “un”, “a” count before a unit. */
const span = `(?:${number}|une?|an?)${aside} ?${unit}`;
const less = "(?:moins (?:de |d')|- ?de |< ?)";
const participle = '(?:dat|etabli|delivr|emis|sign|edit|imprim|mis a jour)(?:ant|er|e|ee|es|ees|s)?';

/** Said of the document itself, whatever stands before. */
const certain = [
  `\\b${participle} (?:de |depuis |il y a |d'il y a )?${less}${span}`,
  `\\bdat(?:ant|er|ee?|ent) (?:d'il y a |de |d')?(?:au plus |au maximum |maximum )${span}`,
  `\\bdat(?:ant|er|ee?|ent) (?:d'il y a |de |d')${span} (?:au )?(?:max(?:imum|imal)?|plus)\\b`,
  `\\b(?:pas dater|dat(?:ant|ent|ee?) pas) (?:de |d'il y a )?plus (?:de |d')${span}`,
  `\\b(?:date|anciennete|emission|delivrance|edition)[a-z' ]{0,30} inferieure?s? (?:ou egale )?a ${span}`,
  `\\bdat(?:ant|ee?s?) (?:des|dans les|au cours des|d'au plus les) ${number}() derniers? ${unit}`,
  `\\b(?:dated|issued|signed|taken|printed|produced|made)(?: to you)? (?:within|in|during|from)(?: the)? (?:last|past|previous) (?:${number} )?${unit}`,
  `\\b(?:dated|issued) (?:within|less than|no more than) ${span}`,
];

/** Said of whatever stands before: a document, but also a person, a contract, a stay. */
const likely = [
  `(?:\\bde |[(,:;/] ?|- |^)${less}${span}`,
  `(?:\\(|\\bde )- ?${span}`,
  ` < ?${span}`,
  `\\bde ${span} (?:au )?(?:max(?:imum|imal)?|plus)\\b`,
  `\\b(?:less than|under|at most|not? (?:more|older) than|maximum) ${span} old\\b`,
  `\\bnot? older than ${span}`,
  `(?:[(,:;] ?|^)(?:less than|under|no more than) ${span}`,
  `\\bfrom (?:within )?(?:the )?(?:last|past) (?:${number} )?${unit}`,
];

const children =
  /\b(?:enfants?|mineure?s?|bebes?|nourrissons?|nouveau-nes?|jeunes?|eleves?|fils|filles?|freres?|soeurs?|child(?:ren)?|bab(?:y|ies)|minors?|agee?s?|aged?)[ (,:'s]{0,4}(?:is |are |est |sont )?$/;
const adults =
  /\b(?:personnes?|etudiante?s?|candidate?s?|demandeu(?:rs?|ses?)|usagers?|assuree?s?|conducteurs?|parents?|conjointe?s?|adultes?|people|persons?|applicants?|students?|you are)[ (,:]{0,3}(?:is |are |est |sont )?$/;
const others =
  /\b(?:sejours?|contrats?|cdd|durees?|periodes?|absences?|residence|stages?|delais?|validite|arrets?|travail|vehicules?|voitures?|travaux|entreprises?|societes?|logements?|batiments?|conge|interim|emploi|chomage|missions?|formations?|visas?|scolarite|mariage|union|stay|contract|visit|period|job)[ (,:]{0,3}(?:of )?$/;
const document =
  /\b(?:acte|extrait|copie integrale|certificat|attestation|justificatif|preuve|facture|quittance|releve|avis|bulletin|fiche|proof|evidence|statement|bill|letter|report)s?\b/;
const turn = /\b(?:si|pour|en cas|lorsqu|quand|for|if|when|where|unless|sauf)\b|\(/g;
/** Ages in years that are people's, not documents'. */
const ofPeople = 12;
const plural = /s[ (,:]{0,3}$/;

/** Words of the last part of a sentence: after “si”, “pour”, a parenthesis… another thing is spoken of. */
function lastPart(before: string): string {
  const at = [...before.matchAll(turn)].at(-1)?.index ?? 0;
  return before.slice(at);
}

interface Age {
  readonly count: number;
  readonly unit: 'D' | 'W' | 'M' | 'Y';
}

/** An age read, the words that say it and those before. */
interface Stated {
  readonly age: Age;
  readonly before: string;
  readonly said: string;
}

function isOfDocument({ age, before, said }: Stated): boolean {
  // “Relevés des…”, “payslips from the last 3 months”: so many documents, over a period.
  if (said.startsWith('from') && plural.test(before)) return false;
  const documentary = document.test(lastPart(before)) && age.unit !== 'Y';
  if (age.unit === 'Y' && (age.count >= ofPeople || adults.test(before))) return false;
  if (children.test(before)) return documentary;
  return documentary || !others.test(before);
}

const days = { D: 1, W: 7, M: 30.44, Y: 365.25 } as const;

function unitOf(word: string): Age['unit'] {
  if ('jd'.includes(word.charAt(0))) return 'D';
  if ('sw'.includes(word.charAt(0))) return 'W';
  return word.startsWith('m') ? 'M' : 'Y';
}

function ageOf(match: RegExpExecArray): Age | undefined {
  const words = match.slice(1).filter((group) => group !== undefined && group !== '');
  const [first = '', second] = words;
  const count = second === undefined ? 1 : (numberWords[first] ?? Number(first));
  return count > 0 ? { count, unit: unitOf(second ?? first) } : undefined;
}

const certainRules = certain.map((source) => new RegExp(source, 'g'));
const likelyRules = likely.map((source) => new RegExp(source, 'g'));

function agesIn(folded: string, rules: readonly RegExp[]): readonly Stated[] {
  return rules.flatMap((rule) =>
    [...folded.matchAll(rule)].flatMap((match) => {
      const age = ageOf(match);
      return age === undefined ? [] : [{ age, before: folded.slice(0, match.index), said: match[0] }];
    }),
  );
}

/** Days in an ISO 8601 duration of one unit, to tell the shorter of two; 0 for anything else. */
export function daysOf(duration: string): number {
  const [, count = '0', unitLetter] = /^P(\d{1,3})([DWMY])$/.exec(duration) ?? [];
  return unitLetter === undefined ? 0 : Number(count) * days[unitLetter as Age['unit']];
}

/** Spares the rules the lines, most of them, that name no unit of time. */
const speaksOfTime = /\b(?:jour|semaine|mois|an|annee|day|week|month|year)s?\b|\d(?:mois|ans|jours)/;

/** The strictest greatest age that folded words state for a document, as an ISO 8601 duration. */
export function ageLimitIn(folded: string): string | undefined {
  if (!speaksOfTime.test(folded)) return undefined;
  const sure = agesIn(folded, certainRules).map(({ age }) => age);
  const probable = agesIn(folded, likelyRules)
    .filter(isOfDocument)
    .map(({ age }) => age);
  return [...sure, ...probable]
    .map(({ count, unit: letter }) => `P${count}${letter}`)
    .toSorted((one, other) => daysOf(one) - daysOf(other))[0];
}
