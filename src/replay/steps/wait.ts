import type { Expectation } from '../../model/scenario.ts';
import { waitUntilMet } from '../expectation.ts';
import { blocked } from '../obstacles.ts';
import { currentPage } from '../walk.ts';
import type { Done, Walk } from '../walk.ts';
import { expectationWords } from '../wording.ts';

const longestPause = 120;

/** Waits some seconds (two minutes at most), or until something is seen. */
export async function wait(walk: Walk, until: Expectation | { readonly seconds: number }): Promise<Done> {
  if ('seconds' in until) {
    await currentPage(walk).waitForTimeout(Math.min(Math.max(until.seconds, 0), longestPause) * 1000);
    return {};
  }
  if (await waitUntilMet(() => currentPage(walk), until, walk.patience.navigation)) return {};
  const words = expectationWords(until);
  throw blocked(
    'timeout',
    `Ce qui était attendu n’est pas venu à temps : ${words.fr}.`,
    `What was awaited did not come in time: ${words.en}.`,
  );
}

/** Makes sure that the page is the one meant; otherwise the journey is on a wrong page. */
export async function meet(walk: Walk, expected: Expectation): Promise<Done> {
  if (await waitUntilMet(() => currentPage(walk), expected, walk.patience.expectation)) return {};
  const words = expectationWords(expected);
  throw blocked(
    'wrong-page',
    `La page n’est pas celle attendue : ${words.fr} n’y figure pas.`,
    `The page is not the expected one: ${words.en} is not there.`,
  );
}
