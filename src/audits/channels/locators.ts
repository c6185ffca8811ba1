import type { TextBlock } from '../../model/evidence.ts';
import type { ChannelItem, LocatorItem } from '../../model/inventory.ts';
import type { LocatorAnswer, LocatorTrial } from '../../model/locator.ts';
import type { Procedure } from '../../model/scenario.ts';
import { quoteOf } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';
import { readAnswer } from './locator-answer.ts';
import { whyElsewhere, whyNotTried, whyUnclear } from './locator-reasons.ts';
import type { PageReading } from './page-reading.ts';

type Result = Pick<LocatorItem, 'result' | 'results' | 'url' | 'answers' | 'reason' | 'picture'>;

/**
 * True when the test postcode may lie outside the territory of the authority: a local one, or a page audited alone, of which nothing is known,
 * with the postcode of the country. That its office finder finds nothing there proves nothing.
 */
function isElsewhere({ kind, title, postcode }: Procedure): boolean {
  return postcode === undefined && (kind === 'local' || /^https?:/.test(title));
}

function resultOf(value: LocatorAnswer, postcode: string, reading: PageReading): Result {
  const { url, status, refused, picture } = value;
  const facts = { url, ...(picture === undefined ? {} : { picture }) };
  const before: readonly TextBlock[] = reading.blocks;
  const { results, quotes } = readAnswer(value, {
    postcode,
    country: reading.procedure.country,
    vocabulary: reading.wordsOf({}),
    before,
  });
  // A script that was refused its host says “no result” of itself; a page that the server made says what the server found.
  const hindered = results === 0 && status === undefined && refused.length > 0;
  const broken = status !== undefined && status >= 400;
  if (results === null || hindered || broken)
    return { result: 'not-observed', ...facts, answers: [], reason: whyUnclear(status, refused) };
  if (results === 0 && isElsewhere(reading.procedure))
    return { result: 'not-observed', ...facts, answers: quotes, reason: whyElsewhere };
  return { result: results > 0 ? 'works' : 'finds-nothing', results, ...facts, answers: quotes };
}

/** The locators tried, or not, on a page. */
export function locatorsOn(reading: PageReading): readonly LocatorItem[] {
  const { checkpoint } = reading;
  // Absent from a run recorded before locators were tried.
  const locators = (checkpoint.evidence as Partial<typeof checkpoint.evidence>).locators;
  if (locators?.ok !== true) return [];
  return locators.value.map(({ selector, words, postcode, at, answer }: LocatorTrial): LocatorItem => {
    const result: Result = answer.ok
      ? resultOf(answer.value, postcode ?? '', reading)
      : { result: 'not-observed', answers: [], reason: whyNotTried(answer) };
    return {
      checkpoint: checkpoint.id,
      quote: quoteOf(words[0] ?? ''),
      selector,
      ...(postcode === undefined ? {} : { postcode }),
      at,
      beforeLogin: checkpoint.beforeLogin,
      ...result,
    };
  });
}

/** A locator that works is a counter: a local office can be found, whatever the region of the page where it stands. */
export function workingCounters(locators: readonly LocatorItem[]): readonly ChannelItem[] {
  return locators
    .filter(({ result }) => result === 'works')
    .map(({ checkpoint, quote, selector, beforeLogin }) => ({
      kind: 'locator',
      checkpoint,
      quote,
      ...(selector === undefined ? {} : { selector }),
      beforeLogin,
      reachable: 'locator',
      scope: 'help',
    }));
}

/** True when every locator of a page whose answer is known finds nothing: its words announce a counter that it does not give. */
export function findsNothing(locators: readonly LocatorItem[]): boolean {
  return locators.some(({ result }) => result === 'finds-nothing') && !locators.some(({ result }) => result === 'works');
}

const order: readonly LocatorItem['result'][] = ['works', 'finds-nothing', 'not-observed'];
const rankOf = ({ result }: LocatorItem): number => order.indexOf(result);

/** One locator tried on several journeys is one item: it works if it ever did. */
export function uniqueLocators(locators: readonly LocatorItem[]): readonly LocatorItem[] {
  const byWords = new Map<string, LocatorItem>();
  for (const locator of locators) {
    const key = fold(locator.quote);
    const known = byWords.get(key);
    if (known === undefined || rankOf(locator) < rankOf(known)) byWords.set(key, locator);
  }
  return [...byWords.values()];
}

/** Counters without those that only the words of a locator announced, wherever these words stand, when it finds nothing. */
export function withoutDead(counters: readonly ChannelItem[], locators: readonly LocatorItem[]): readonly ChannelItem[] {
  const dead = new Set(locators.filter(({ result }) => result === 'finds-nothing').map(({ quote }) => fold(quote)));
  return counters.filter(({ kind, quote }) => kind !== 'locator' || !dead.has(fold(quote)));
}
