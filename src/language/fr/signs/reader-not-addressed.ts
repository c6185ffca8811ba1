import type { JourneyDetector } from '../../sign.ts';
import type { Unit } from '../../unit.ts';
import { tokensOf, type Token } from '../grammar/tokens.ts';

/** Fewest words of running text for its silence about the reader to mean something. */
const enough = 150;
/** Fewest times that the reader is spoken of in the third person, and that this third person does or must do something. */
const often = 3;
const active = 2;

const addressed = /^(?:(?:\p{L}+-)?vous(?:-\p{L}+)?|votre|vos|vôtres?|je|j’|mon|ma|mes|moi|tu|ton|tes)$/u;
const notImperatives = new Set(['chez', 'assez', 'nez', 'rez', 'rez-de-chaussée']);
const third =
  /^(?:usag(?:er|ère)s?|demandeu(?:rs?|ses?)|assurée?s?|bénéficiaires?|intéressée?s?|pétitionnaires?|requérante?s?|administrée?s?|allocataires?|contribuables?|déclarante?s?|postulante?s?|redevables?|ayants?-droit|impétrante?s?|attributaires?)$/u;
/** What somebody does or must do. */
const acts =
  /^(?:doi(?:t|vent)|peu(?:t|vent)|devr(?:a|ont)|pourr(?:a|ont)|perçoi(?:t|vent)|bénéficie(?:nt)?|reçoi(?:t|vent)|dépose(?:nt)?|adresse(?:nt)?|remplit|remplissent|présente(?:nt)?|conserve(?:nt)?|dispose(?:nt)?|choisit|fournit|demande|saisit|souhaite(?:nt)?)$/u;
/** After these, the noun speaks of somebody: “l’assuré”, “le demandeur”; not “être assuré”. */
const articles = new Set('l’ le la les d’ du des un une au aux tout toute ce cet cette ces chaque son de par jeune'.split(' '));
const beforeMeeting = new Set([...articles, 'sans', 'sur', 'prendre', 'prise', 'votre', 'avec']);

/** True when the noun does or must do something within the next words: “le demandeur doit”. */
function isActive(tokens: readonly Token[], at: number): boolean {
  for (const { word } of tokens.slice(at + 1, at + 9)) {
    if (acts.test(word)) return true;
    if (/^[.;:]$/u.test(word)) return false;
  }
  return false;
}

/** True for “vous”, “votre” and orders; “prendre rendez-vous” is neither. */
function isAddress(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (word === 'rendez-vous') return !beforeMeeting.has(tokens[at - 1]?.word ?? '');
  return addressed.test(word) || (word.length > 4 && word.endsWith('ez') && !notImperatives.has(word));
}

function addressesReader(unit: Unit): boolean {
  const tokens = tokensOf(unit.text);
  return tokens.some((_, at) => isAddress(tokens, at));
}

/** Nobody says “vous” to the reader, who is “le demandeur” or “l’usager” from end to end. One sign, at the first such noun. */
export const readerNotAddressed: JourneyDetector = (units: readonly Unit[]) => {
  const prose = units.reduce(
    (sum, unit) => sum + unit.sentences.reduce((words, sentence) => words + sentence.words.length, 0),
    0,
  );
  if (prose < enough) return [];
  // Most texts say “vous” early: the rest of them is then not read.
  if (units.some(addressesReader)) return [];
  const tokens = units.map((unit) => tokensOf(unit.text));
  const found = tokens.flatMap((list, unit) =>
    list.flatMap((token, at) =>
      third.test(token.word) && articles.has(list[at - 1]?.word ?? '') ? { ...token, unit, active: isActive(list, at) } : [],
    ),
  );
  const [first] = found;
  if (first === undefined || found.length < often || found.filter((one) => one.active).length < active) return [];
  const { start, end, unit, word } = first;
  return [
    {
      sign: 'reader-not-addressed',
      unit,
      start,
      end,
      advice: {
        fr: `En ${prose} mots, jamais « vous » : le lecteur est « ${word} » ou un autre nom, ${found.length} fois. Adressez-vous à lui : « vous », « votre ».`,
        en: `In ${prose} words, never “vous”: the reader is “${word}” or another noun, ${found.length} times. Speak to them: “vous”, “votre”.`,
      },
    },
  ];
};
