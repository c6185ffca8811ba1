import type { Detector, Sign } from '../../sign.ts';
import { stretchesOf, type Stretch } from '../grammar/stretches.ts';
import type { Token } from '../grammar/tokens.ts';

interface Condition {
  /** Index of its first token and of the one after its last. */
  readonly at: number;
  readonly next: number;
  readonly isException: boolean;
}

/** Words that open a condition, longest first. */
const conditions = [
  'à condition de|à condition d’|à condition que|à condition qu’|à la condition de|à la condition que|sous réserve de|sous réserve que|sous réserve d’|sous réserve du',
  'dès lors que|dès lors qu’|en cas de|en cas d’|dans le cas où|dans l’ hypothèse où|au cas où|pour autant que|tant que|tant qu’|à défaut de|à défaut d’|faute de|dans la mesure où|pourvu que|pourvu qu’',
  'lorsque|lorsqu’|quand|si|s’ il|s’ ils',
].flatMap((line) => line.split('|').map((words) => words.split(' ')));
const exceptions =
  'à moins que|à moins qu’|à moins de|à moins d’|sauf|excepté|hormis|à l’ exception de|à l’ exception des|à l’ exception du|à l’ exception d’|à l’ exclusion de|à l’ exclusion des'
    .split('|')
    .map((words) => words.split(' '));

type Openings = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Expressions by their first word, so that a word that opens none costs nothing. */
const byFirstWord = (list: readonly (readonly string[])[]): Openings => Map.groupBy(list, ([first = '']) => first);

const conditionOpenings = byFirstWord(conditions);
const exceptionOpenings = byFirstWord(exceptions);

function openingAt(tokens: readonly Token[], at: number, openings: Openings): readonly string[] | undefined {
  const candidates = openings.get(tokens[at]?.word ?? '');
  return candidates?.find((words) => words.every((word, index) => tokens[at + index]?.word === word));
}

/** Verbs and nouns after which “si” asks: “savoir si”, “apprécie souverainement si”. */
const asking =
  /^(?:savoir|sait|sauront|voir|connaître|dire|regarder|question|(?:vérifi|demand|détermin|indiqu|précis|décid|appréci|évalu|observ|recherch|examin|contrôl|constat|estim)(?:e|er|era|ent|ez|é|ée|és|ant|ait))$/u;

const isIf = (word: string): boolean => word === 'si' || word === 's’';

/** True when “si” asks rather than sets a condition: after a verb of asking, or on a par with such a “si” shortly before. */
function isAsked(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  if (before.some((word) => asking.test(word))) return true;
  if (!/^(?:et|ou|,)$/u.test(before.at(-1) ?? '')) return false;
  const earlier = tokens.slice(Math.max(0, at - 40), at).findLastIndex(({ word }) => isIf(word));
  if (earlier === -1) return false;
  const start = Math.max(0, at - 40) + earlier;
  return tokens.slice(Math.max(0, start - 3), start).some(({ word }) => asking.test(word));
}

/** “même si” and “comme si” are no conditions, “si nécessaire” weighs nothing, “en tant que” and “ou à défaut de” neither. */
function opensCondition(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  const before = tokens[at - 1]?.word ?? '';
  if (before === 'même' || before === 'comme') return false;
  if (words[0] === 'tant') return before !== 'en';
  if (words.join(' ').startsWith('à défaut')) return before !== 'ou';
  if (!isIf(words[0] ?? '')) return true;
  return !isAsked(tokens, at) && !/^(?:nécessaire|possible|besoin|oui|non)$/u.test(tokens[at + 1]?.word ?? '');
}

function conditionAt(tokens: readonly Token[], at: number): Condition | undefined {
  const exception = openingAt(tokens, at, exceptionOpenings);
  if (exception !== undefined) {
    const inner = openingAt(tokens, at + exception.length, conditionOpenings);
    return { at, next: at + exception.length + (inner?.length ?? 0), isException: true };
  }
  const found = openingAt(tokens, at, conditionOpenings);
  if (found === undefined || !opensCondition(tokens, at, found)) return undefined;
  return { at, next: at + found.length, isException: false };
}

function conditionsOf(tokens: readonly Token[]): readonly Condition[] {
  const found: Condition[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const condition = conditionAt(tokens, at);
    if (condition === undefined) continue;
    found.push(condition);
    at = condition.next - 1;
  }
  return found;
}

/** True when a condition stands inside an exception: “sauf si vous résidez à l’étranger lorsque…”, without a pause or a coordination between. */
function isWithin(tokens: readonly Token[], outer: Condition, inner: Condition): boolean {
  const between = tokens.slice(outer.next, inner.at);
  return outer.isException && between.length >= 2 && !between.some(({ word }) => /^(?:[,;:.()]|et|ou)$/u.test(word));
}

function adviceFor(count: number): Sign['advice'] {
  return count >= 3
    ? {
        fr: `${count} conditions ou exceptions dans une phrase : dites d’abord la règle, puis une condition par ligne, dans une liste.`,
        en: `${count} conditions or exceptions in one sentence: give the rule first, then one condition a line, in a list.`,
      }
    : {
        fr: 'Une condition est prise dans une exception : faites une phrase pour la règle et une autre pour l’exception.',
        en: 'A condition stands inside an exception: write one sentence for the rule and another for the exception.',
      };
}

function signOf({ start, end, tokens }: Stretch): Sign | undefined {
  const found = conditionsOf(tokens);
  const nested = found.findIndex((one, index) => index > 0 && isWithin(tokens, found[index - 1] ?? one, one));
  if (found.length < 3 && nested < 1) return undefined;
  return { sign: 'nested-conditions', start, end, advice: adviceFor(found.length) };
}

/** Sentences with three conditions or exceptions, or with a condition inside an exception. Items of a list are read one by one. */
export const nestedConditions: Detector = (unit) => stretchesOf(unit).flatMap((stretch) => signOf(stretch) ?? []);
