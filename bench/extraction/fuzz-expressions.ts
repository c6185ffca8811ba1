import { fold } from '../../src/audits/reading/fold.ts';
import { channelVocabulary } from '../../src/method/channels/index.ts';
import { locatorWords } from '../../src/method/channels/locator-words.ts';
import { growth, isSuperLinear, lengths, printGrowth, timed, type Growth } from './growth.ts';
import { drone, hostilePhrase, pick, sequence, voices, wordsIn, type Random } from './hostile.ts';

/** An expression of a vocabulary, and where it stands: `nl-BE post.byPost`. */
interface Named {
  readonly name: string;
  readonly expression: RegExp;
}

function expressionsIn(value: unknown, name: string): readonly Named[] {
  if (value instanceof RegExp) return [{ name, expression: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => expressionsIn(part, `${name}.${key}`));
}

/** Every expression of the words of channels, in every language and country; those that countries share, once. */
function expressions(): readonly Named[] {
  const spoken = voices.flatMap(({ language, country }) =>
    expressionsIn(channelVocabulary(language, country), `${language}-${country}`),
  );
  const all = [...spoken, ...expressionsIn(locatorWords, 'locators')].filter(
    ({ expression }) => wordsIn(expression.source).length > 0,
  );
  return [...new Map(all.map((one) => [one.expression.source, one])).values()];
}

function timeOf(expression: RegExp, text: string): number {
  return timed(() => {
    // Detectors look for every match of a global expression, and for the first of another.
    if (expression.global) text.replaceAll(expression, '');
    else expression.test(text);
  });
}

/** A text that grows: a phrase over and over, or the beginning of a phrase and then one thing without end. */
interface Attack {
  readonly phrase: string;
  readonly textOf: (length: number) => string;
}

const tails = [' ', '.', '-', "'", '0', '0 ', 'a', 'a ', 'a-', ', '];

function attackOn({ source }: RegExp, random: Random): Attack {
  const own = wordsIn(source);
  const phrase = fold(hostilePhrase(random, { own, common: [] }));
  if (random() < 0.5) return { phrase, textOf: (length) => drone(phrase, length) };
  const head = random() < 0.5 ? phrase : fold(pick(random, own)) + pick(random, ['', ' ']);
  const tail = random() < 0.7 ? pick(random, tails) : fold(pick(random, own));
  return { phrase: `${head}${tail}${tail}…`, textOf: (length) => head + drone(tail, length) };
}

/** Each word of an expression said over and over: what a random phrase may never try alone. */
function plainAttacks({ source }: RegExp): readonly Attack[] {
  return [...new Set(wordsIn(source))].map((word) => {
    const phrase = `${fold(word)} `;
    return { phrase, textOf: (length) => drone(phrase, length) };
  });
}

/** Length at which attacks are first tried, in characters. */
const firstLength = 8000;

/** How the time of the hardest of some attacks on an expression grows. */
function hardest({ name, expression }: Named, attacks: readonly Attack[]): Growth {
  const timedAttacks = attacks.map((attack) => ({ attack, ms: timeOf(expression, attack.textOf(firstLength)) }));
  const worst = timedAttacks.toSorted((one, other) => other.ms - one.ms).slice(0, 3);
  let longest: Growth = { name, phrase: '', times: [] };
  for (const { attack } of worst.toReversed()) {
    if (isSuperLinear(longest)) break;
    longest = { name, phrase: attack.phrase, times: growth((text) => timeOf(expression, text), attack.textOf) };
  }
  return longest;
}

/** Tries about `count` phrases, and each word alone, on the expressions of the vocabularies, one by one; false when one is super-linear. */
export function fuzzExpressions(count: number): boolean {
  const begun = performance.now();
  const all = expressions();
  const random = sequence(19_790_511);
  const each = Math.ceil(count / all.length);
  const worst = all.map((one) =>
    hardest(one, [...plainAttacks(one.expression), ...Array.from({ length: each }, () => attackOn(one.expression, random))]),
  );
  const seconds = (performance.now() - begun) / 1000;
  process.stdout.write(
    `${each * all.length} hostile strings, and each word alone, on ${all.length} expressions: ${seconds.toFixed(1)} s\n`,
  );
  process.stdout.write(`the slowest expressions at ${lengths.join(', ')} characters:\n`);
  printGrowth(worst);
  return !worst.some(isSuperLinear);
}
