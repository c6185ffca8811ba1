import { longSentence } from '../../language.ts';
import type { Detector, Sign } from '../../sign.ts';
import { isWord, type Token } from '../grammar/tokens.ts';
import { numberOfBeing, isHaving, isMust } from '../grammar/verbs.ts';
import { stretchesOf, type Stretch } from '../grammar/stretches.ts';

/** Fewest words on each side of a cut. */
const fewest = 6;
const coordinations = new Set(['et', 'mais', 'ou', 'car', 'donc', 'puis', 'sinon']);
const subjects = new Set('il elle ils elles vous on nous ce c’ cela ceci celui-ci celle-ci ceux-ci celles-ci j’ je'.split(' '));
const relatives = new Set('qui dont où lequel laquelle lesquels lesquelles auquel duquel sauf afin'.split(' '));
const verbs = new Set('peut peuvent pouvez devez va vont fait font permet permettent donne ne n’'.split(' '));

const isVerb = (word: string): boolean => numberOfBeing(word) !== undefined || isHaving(word) || isMust(word) || verbs.has(word);

/** How well a sentence can be cut before a token: 0 not at all, 3 best. */
function qualityOf(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  if (before === ';' || (before === ':' && subjects.has(word))) return 3;
  // “savait ou aurait dû savoir” is one idea.
  if (coordinations.has(word) && (subjects.has(next) || (word !== 'ou' && isVerb(next)))) return 2;
  if (word === 'mais' && before === ',') return 2;
  return relatives.has(word) && before === ',' ? 1 : 0;
}

/** Words that open a subordinate or a circumstance: what comes before its comma cannot stand alone. */
const leads = new Set('si s’ lorsque lorsqu’ quand comme dès pour afin en dans avant après depuis à au pendant selon'.split(' '));

interface Cut {
  readonly quality: number;
  readonly distance: number;
  readonly at: number;
}

const better = (one: Cut, other: Cut | undefined): boolean =>
  other === undefined || one.quality > other.quality || (one.quality === other.quality && one.distance < other.distance);

/** The best place to cut, outside brackets and with enough words on each side; the most central of equals. */
function bestCut(tokens: readonly Token[]): Cut | undefined {
  const words = tokens.filter(isWord).length;
  let best: Cut | undefined;
  let [seen, depth] = [0, 0];
  let isLed = leads.has(tokens[0]?.word ?? '');
  tokens.forEach((token, at) => {
    if (token.word === '(') depth += 1;
    if (token.word === ')') depth -= 1;
    const cut = { quality: qualityOf(tokens, at), distance: Math.abs(seen - words / 2), at };
    if (cut.quality > 0 && !isLed && depth <= 0 && seen >= fewest && words - seen >= fewest && better(cut, best)) best = cut;
    if (/^[,;:]$/u.test(token.word) && depth <= 0) isLed = false;
    if (isWord(token)) seen += 1;
  });
  return best;
}

/** The last words before the best place to cut: a semicolon, a coordination with a clause after it, a relative after a comma. */
function cutAfter(text: string, tokens: readonly Token[]): string | undefined {
  const best = bestCut(tokens);
  if (best === undefined) return undefined;
  const before = tokens.slice(Math.max(0, best.at - 7), best.at);
  const end = before.findLast(({ word }) => !/^[,;:]$/u.test(word))?.end;
  const start = before.filter(isWord).at(-3)?.start;
  return start === undefined || end === undefined ? undefined : text.slice(start, end);
}

function adviceFor(count: number, after: string | undefined): Sign['advice'] {
  return after === undefined
    ? {
        fr: `${count} mots : coupez cette phrase en deux ou trois, une idée chacune.`,
        en: `${count} words: cut this sentence into two or three, one idea each.`,
      }
    : {
        fr: `${count} mots : coupez cette phrase, par exemple après « ${after} ».`,
        en: `${count} words: cut this sentence, for instance after “${after}”.`,
      };
}

function signOf(text: string, { start, end, words, tokens }: Stretch): Sign | undefined {
  if (words <= longSentence) return undefined;
  return { sign: 'long-sentence', start, end, advice: adviceFor(words, cutAfter(text, tokens)) };
}

/** Sentences of more than 25 words. Items of a list that makes one sentence are counted one by one. */
export const longSentences: Detector = (unit) => stretchesOf(unit).flatMap((stretch) => signOf(unit.text, stretch) ?? []);
