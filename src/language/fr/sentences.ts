import { splitSentences, type SentenceRules, type SentenceSpan } from '../sentences.ts';
import { isFrenchStart } from './sentence-starts.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Long enough, and ended as French words are: abbreviations are cut before a vowel, hence end with a consonant. */
const whole = /^(?:\p{Ll}{4,}[aeiouyéèêàùû]|\p{Ll}{3,}(?:[aeiouyéè]s|ez|nt|on|eur|[rt]s)|\p{Ll}{4,}[ei]r)$/u;

/** After a stray point, these go on with the sentence. */
const goesOn = setOf(
  "et ou ni mais à au aux de du des d’ d' en pour par comme avec sans dans sur sous qui que dont où puis afin",
);

const rules: SentenceRules = {
  civility: new Set(['M']),
  abbreviations: setOf(
    'mm mme mmes mlle mlles dr drs pr prof me mes mgr lt cdt cne st ste sts stes fbg cf confer c.-à-d i.e e.g p.ex ex vs env ' +
      'av bd boul bld all pl rte imp fg sq chem rés bât esc appt apt quart ' +
      'ets éts soc resp',
  ),
  beforeName: setOf('cie sté dép dépt dpt arr préf s.-préf trib min.-dél assoc féd synd univ hôp sect agr'),
  beforeReference: setOf(
    'art al alin chap tit liv vol sect parag par ann tab fig p pp n no nos num réf ref tél tel fax éd doc pce circ décr ord dir ' +
      'règl décl dim max min moy durée h coeff coef qté cat niv col lig ext form dos mat suiv v ' +
      'janv jan févr fév fevr avr juil sept oct nov déc dec lun mar mer jeu ven sam',
  ),
  lettered: setOf(
    'permis conduire formulaire année catégorie catégories case cases cadre cadres zone zones annexe annexes bâtiment bât escalier esc porte plan option colonne ligne ' +
      'tableau groupe classe hépatite vitamine lettre lettres niveau rubrique section partie volet titre terminal hall tour lot bloc type série ' +
      'grade tranche feuillet point lycée quai',
  ),
  parts: setOf(
    'article art annexe étape question chapitre chap titre section partie n° no cas fiche tableau figure phase point rubrique option conseil ' +
      'règle volet livre paragraphe tome module leçon mesure',
  ),
  startsSentence: isFrenchStart,
  mayContinueName: (word) => /^(?:Le|La|Du|De|Des|D['’]|L['’]|\p{L}+ez)$/u.test(word),
  endsBeforeSmall: (word, next) => whole.test(word) && !goesOn.has(next),
};

/** Sentences of a French passage: “L’art. L. 1234-1”, “M. le préfet” and “n° 5.2” stay whole; “le permis B. Vous…” is cut. */
export function frenchSentences(passage: string): readonly SentenceSpan[] {
  return splitSentences(passage, rules);
}
