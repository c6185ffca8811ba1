import type { Detector, Sign } from '../../sign.ts';
import { injunctionsIn } from '../grammar/injunctions.ts';
import { participleOf } from '../grammar/participles.ts';
import { meets } from '../grammar/spans.ts';
import { alwaysStates, movements, states } from '../grammar/states.ts';
import { stretchesOf, type Stretch } from '../grammar/stretches.ts';
import type { Token } from '../grammar/tokens.ts';
import { isHaving, mayStandBetween, numberOfBeing } from '../grammar/verbs.ts';

/** Most adverbs between the auxiliary and the participle: “est donc également”. */
const mostAdverbs = 3;

const notAgents = new Set(
  'an mois jour semaine trimestre heure personne courrier lettre internet voie écrit correspondance tranche enfant'.split(' '),
);

/** True when “par” and somebody (or something) come next: “par le préfet”, but not “par an” or “par courrier”. */
function hasAgent(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'par' && !notAgents.has(tokens[at + 1]?.word ?? '');
}

/** “s’est inscrit”, “vous vous êtes inscrit”: the subject acts on itself. */
function isReflexive(tokens: readonly Token[], being: number): boolean {
  const before = tokens.slice(Math.max(0, being - 4), being).map(({ word }) => word);
  const words = before.filter((word) => !/^(?:n’|ne|y|en|pas|a|ont)$/u.test(word));
  const last = words.at(-1) ?? '';
  return /^(?:s’|se|m’|me|t’|te)$/u.test(last) || (/^(?:vous|nous)$/u.test(last) && words.at(-2) === last);
}

/** “soit déposé en mairie, soit envoyé”. */
function isEither(tokens: readonly Token[], at: number): boolean {
  const around = [...tokens.slice(Math.max(0, at - 30), at), ...tokens.slice(at + 1, at + 30)];
  return around.some(({ word }) => word === 'soit');
}

/** Words that may part “nous” from its verb: “nous ne sommes”, “nous qui en sommes”. */
const afterNous = new Set('ne n’ y en qui tous toutes'.split(' '));
const determiners = new Set('un cet chaque tout aucun mon ton son notre votre leur quelque'.split(' '));

/** “les sommes perçues”, “un être aimé”: the noun, with what happened to it. Only “nous” is the subject of the verb “sommes”. */
function isNoun(tokens: readonly Token[], being: number): boolean {
  const word = tokens[being]?.word;
  const before = (back: number): string => tokens[being - back]?.word ?? '';
  if (word === 'être') return determiners.has(before(1));
  if (word !== 'sommes') return false;
  const back = [1, 2, 3, 4].find((steps) => !afterNous.has(before(steps)));
  return back === undefined || before(back) !== 'nous';
}

/** Index of the auxiliary's first word: “a” of “a été”. Undefined when “été” is the season, “soit” the conjunction, “sommes” money. */
function auxiliaryStart(tokens: readonly Token[], being: number): number | undefined {
  const word = tokens[being]?.word;
  if ((word === 'soit' && isEither(tokens, being)) || isNoun(tokens, being)) return undefined;
  if (word !== 'été') return tokens[being - 1]?.word.endsWith('l’') === true ? undefined : being;
  for (let at = being - 1; at >= Math.max(0, being - mostAdverbs - 1); at--) {
    const before = tokens[at]?.word ?? '';
    if (isHaving(before)) return at;
    if (!mayStandBetween(before)) return undefined;
  }
  return undefined;
}

function participleAfter(tokens: readonly Token[], being: number): number | undefined {
  for (let at = being + 1; at <= being + 1 + mostAdverbs; at++) {
    const word = tokens[at]?.word ?? '';
    if (participleOf(word) !== undefined) return at;
    if (!mayStandBetween(word)) return undefined;
  }
  return undefined;
}

function isPassive(tokens: readonly Token[], being: number, at: number): boolean {
  const number = numberOfBeing(tokens[being]?.word ?? '');
  const participle = participleOf(tokens[at]?.word ?? '');
  if (participle === undefined || movements.has(participle.base) || alwaysStates.has(participle.base)) return false;
  if (number !== 'either' && participle.number !== 'either' && number !== participle.number) return false;
  return !states.has(participle.base) || hasAgent(tokens, at + 1);
}

const advice = (quote: string, by: boolean): Sign['advice'] =>
  by
    ? {
        fr: `« ${quote} » est au passif : mettez en sujet celui qui agit, celui qui suit « par ».`,
        en: `“${quote}” is passive: make the one who acts, named after “par”, the subject.`,
      }
    : {
        fr: `« ${quote} » est au passif et ne dit pas qui agit : dites-le, par exemple avec « vous » ou le nom du service.`,
        en: `“${quote}” is passive and does not say who acts: say it, for instance with “vous” or the name of the office.`,
      };

function passiveAt(text: string, tokens: readonly Token[], being: number): Sign | undefined {
  if (numberOfBeing(tokens[being]?.word ?? '') === undefined) return undefined;
  const from = auxiliaryStart(tokens, being);
  const at = participleAfter(tokens, being);
  if (from === undefined || at === undefined || isReflexive(tokens, from) || !isPassive(tokens, being, at)) return undefined;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[at]?.end ?? start;
  return { sign: 'passive', start, end, advice: advice(text.slice(start, end), hasAgent(tokens, at + 1)) };
}

const roundabout =
  /(?<!\p{L})(?:se\s(?:voit|voient|verra|verront|voyait|voir)(?:\s\p{L}{2,20}){0,1}?\s\p{L}{2,20}(?:er|ir|re)(?!\p{L})|(?:fait|font|fera|feront|faire|faisant|fasse|fassent|faisait)(?:\s\p{L}{2,20}){0,2}?\sl['’]objet\s(?:de|du|des|d['’]))/giu;

/** “se voit notifier”, “fait l’objet de”: passives under another form. */
function roundaboutPassives(text: string, stretch: Stretch): readonly Sign[] {
  return [...text.slice(stretch.start, stretch.end).matchAll(roundabout)].map((match) => {
    const start = stretch.start + match.index;
    return { sign: 'passive', start, end: start + match[0].length, advice: advice(match[0], false) };
  });
}

/** Passives of running text; duties such as “doit être adressé” are left to the impersonal injunctions. */
export const passives: Detector = (unit) =>
  stretchesOf(unit).flatMap((stretch) => {
    const direct = stretch.tokens.flatMap((_, index) => passiveAt(unit.text, stretch.tokens, index) ?? []);
    const all = [...direct, ...roundaboutPassives(unit.text, stretch)];
    if (all.length === 0) return [];
    const duties = injunctionsIn(unit.text, stretch);
    return all.filter((sign) => !meets(sign, duties));
  });
