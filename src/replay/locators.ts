import type { Page } from 'playwright';
import { captured, within } from '../capture/within.ts';
import type { Field, LinkEvidence } from '../model/evidence.ts';
import type { LocatorGap, LocatorGuide, LocatorTrial } from '../model/locator.ts';
import { locatorsOn } from './locators/candidates.ts';
import type { Candidate } from './locators/candidates.ts';
import { makeSearch } from './locators/search.ts';
import { openTwin } from './locators/twin.ts';
import type { Walk } from './walk.ts';

/** The state that has just been recorded. */
export interface LocatorState {
  readonly page: Page;
  readonly fields: readonly Field[];
  readonly links: readonly LinkEvidence[];
  /** Absolute path of the checkpoint's folder, for the pictures. */
  readonly folder: string;
}

/** Tries the locators that a state shows, each once per journey. Never rejects: what cannot be tried is told with its reason. */
export type LocatorTrier = (walk: Walk, state: LocatorState) => Promise<readonly LocatorTrial[]>;

/** Trials on a state and on a journey; those beyond are told as not tried. */
const limits = { perState: 2, perJourney: 5 };
/** Milliseconds for a whole trial: two of them must hold within the time of a step. */
const longest = 30_000;

const refusal = (why: LocatorGap, error: string): LocatorTrial['answer'] => ({ ok: false, why, error });

async function tried(
  walk: Walk,
  state: LocatorState,
  candidate: Candidate,
  postcode: string,
  rank: number,
): Promise<LocatorTrial['answer']> {
  const search = {
    url: state.page.url(),
    field: candidate.selector,
    button: candidate.button,
    postcode,
    folder: state.folder,
    picture: `locator-${rank}.jpg`,
  };
  const result = await captured(async () => {
    const twin = await openTwin(walk);
    try {
      return await within(makeSearch(walk, twin, search), longest, 'the search');
    } finally {
      await twin.close();
    }
  });
  if (result.ok) return result.value;
  return refusal(result.error.startsWith('the search took') ? 'late' : 'failed', walk.masker.text(result.error));
}

/** Makes the trier of a journey; without a guide it tries nothing. */
export function locatorTrier(guide: LocatorGuide | undefined): LocatorTrier {
  if (guide === undefined) return async () => [];
  const { postcode } = guide;
  const seen = new Set<string>();
  let count = 0;

  async function trial(walk: Walk, state: LocatorState, candidate: Candidate, rank: number): Promise<LocatorTrial> {
    const { selector, region, words, gap } = candidate;
    const at = new Date().toISOString();
    const facts = { selector, region, words, ...(postcode === undefined ? {} : { postcode }), at };
    if (gap !== undefined) return { ...facts, answer: { ok: false, ...gap } };
    const document = walk.documents.last(state.page);
    if (document !== undefined && document.method !== 'GET')
      return { ...facts, answer: refusal('sent-page', 'the page was reached by sending a form, which is not sent again') };
    if (rank > limits.perState || count >= limits.perJourney || postcode === undefined)
      return { ...facts, answer: refusal('many', 'enough locators were tried') };
    count += 1;
    return { ...facts, answer: await tried(walk, state, candidate, postcode, rank) };
  }

  return async (walk, state) => {
    const sight = { guide, allow: walk.scenario.site.allow, masker: walk.masker };
    const found = await captured(() => locatorsOn(state.page, state, sight));
    const trials: LocatorTrial[] = [];
    let rank = 0;
    for (const candidate of found.ok ? found.value : []) {
      if (seen.has(candidate.key)) continue;
      seen.add(candidate.key);
      if (candidate.gap === undefined) rank += 1;
      trials.push(await trial(walk, state, candidate, rank));
    }
    return trials;
  };
}
