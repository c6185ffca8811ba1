import type { Page } from 'playwright';
import { collectLocatorForms, collectText, pictureWindow } from '../../capture/index.ts';
import type { Region, TextBlock } from '../../model/evidence.ts';
import type { LocatorAnswer, LocatorTrial } from '../../model/locator.ts';
import { dismissBanners } from '../dismiss.ts';
import type { RefusedRequest } from '../../model/journey.ts';
import { settle } from '../settle.ts';
import type { Walk } from '../walk.ts';
import type { Twin } from './twin.ts';

/** A search to make: where, with what. */
export interface Search {
  /** Address of the state, opened anew. */
  readonly url: string;
  /** Selector of the field. */
  readonly field: string;
  readonly button: string;
  readonly postcode: string;
  /** Folder of the checkpoint, and the name that the picture gets there. */
  readonly folder: string;
  readonly picture: string;
}

/** Milliseconds: a search often waits a little after the last key before it asks. */
const quiet = 400;
const longestSettle = 8000;
const control = 3000;
const keyDelay = 15;
const maxBlocks = 600;
const maxText = 500;
const regions: ReadonlySet<Region> = new Set<Region>(['main', 'aside', 'dialog', 'search']);
/** Refused requests that may have carried the answer. */
const carriers = new Set(['document', 'fetch', 'script', 'frame']);

const calm = (walk: Walk, { current, traffic }: Twin, since: number): Promise<boolean> =>
  settle(current, traffic, {
    since,
    quiet,
    bound: Math.min(walk.patience.settle, longestSettle),
    longPoll: walk.patience.longPoll,
  });

const shown = (blocks: readonly TextBlock[]): readonly TextBlock[] =>
  blocks.filter((block) => block.visible && regions.has(block.region));

/** Types the way a person does, since many searches listen to the keys, and takes the suggestion that is the very postcode, if one comes. */
async function type(walk: Walk, twin: Twin, search: Search): Promise<void> {
  const page = twin.current();
  const field = page.locator(search.field).first();
  const since = twin.traffic.begun();
  await field.fill('', { timeout: control });
  await field.pressSequentially(search.postcode, { delay: keyDelay, timeout: control });
  await calm(walk, twin, since);
  const suggestion = page.locator('[role=option]:visible,[role=listbox] li:visible').filter({ hasText: search.postcode }).first();
  if ((await suggestion.count()) === 0) return;
  const before = twin.traffic.begun();
  await suggestion.click({ timeout: control }).catch(() => undefined);
  await calm(walk, twin, before);
}

/** Presses the button, or Enter where there is none that can be pressed. A suggestion may have led on by itself. */
async function send(page: Page, search: Search): Promise<void> {
  const field = page.locator(search.field).first();
  if (!(await field.isVisible())) return;
  const button = search.button === '' ? undefined : page.locator(search.button).first();
  const pressed =
    button === undefined
      ? false
      : await button.click({ timeout: control }).then(
          () => true,
          () => false,
        );
  if (!pressed) await field.press('Enter', { timeout: control });
}

const refusedTimes = (list: readonly RefusedRequest[]): ReadonlyMap<string, number> =>
  new Map(list.map(({ type, url, count }) => [`${type} ${url}`, count]));

function refusedSince(list: readonly RefusedRequest[], before: ReadonlyMap<string, number>): readonly string[] {
  const more = list.filter(({ type, url, count }) => carriers.has(type) && count > (before.get(`${type} ${url}`) ?? 0));
  return [...new Set(more.map(({ host }) => host))].slice(0, 10);
}

async function answerOf(walk: Walk, twin: Twin, search: Search, known: ReadonlySet<string>) {
  const page = twin.current();
  const blocks = shown(await collectText(page, walk.masker));
  const picture = walk.screenshots
    ? await pictureWindow(page, search.folder, search.picture, walk.masker).then(
        () => search.picture,
        () => undefined,
      )
    : undefined;
  return {
    url: walk.masker.text(page.url()),
    blocks: blocks.slice(0, maxBlocks).map(({ role, text, selector, headings }) => ({
      role,
      text: text.slice(0, maxText),
      selector,
      headings,
      fresh: !known.has(text),
    })),
    truncated: blocks.length > maxBlocks,
    ...(picture === undefined ? {} : { picture }),
  };
}

/** Types the postcode in the locator of a page opened anew, and reads what the page answers. Throws when the page cannot be used. */
export async function makeSearch(walk: Walk, twin: Twin, search: Search): Promise<LocatorTrial['answer']> {
  const { traffic, documents, refusals } = twin;
  const opened = traffic.begun();
  await twin.current().goto(search.url, { waitUntil: 'domcontentloaded', timeout: walk.patience.navigation });
  await calm(walk, twin, opened);
  await dismissBanners({ ...walk, tabs: { current: twin.current, opened: () => false, arrived: () => Promise.resolve() } });
  const [form] = await collectLocatorForms(twin.current(), [search.field]);
  if (form?.found !== true)
    return { ok: false, why: 'gone', error: 'the locator is not on the page when its address is opened anew' };
  const known = new Set(shown(await collectText(twin.current(), walk.masker)).map(({ text }) => text));
  const before = { refused: refusedTimes(refusals.list()), documents: documents.count(), since: traffic.begun() };
  await type(walk, twin, search);
  const begun = performance.now();
  await send(twin.current(), search);
  await calm(walk, twin, before.since);
  const durationMs = Math.round(performance.now() - begun);
  if (twin.posted()) return { ok: false, why: 'post', error: 'the search is sent by POST' };
  const status = documents.count() > before.documents ? documents.last(twin.current())?.status : undefined;
  const value: LocatorAnswer = {
    ...(await answerOf(walk, twin, search, known)),
    ...(status === undefined ? {} : { status }),
    durationMs,
    refused: refusedSince(refusals.list(), before.refused),
  };
  return { ok: true, value };
}
