import { mandatoryPages } from '../../method/rgaa/sample-pages.ts';
import type { LinkEvidence } from '../../model/evidence.ts';
import type { Checkpoint } from '../../model/journey.ts';
import type { MandatoryPage, SamplePage } from '../../model/rgaa-sample.ts';
import { quoteOf, shownBlocks } from '../reading/blocks.ts';
import { isRoot, pagesAt, pagesNamed, pagesTitled, placeOf } from './sample-words.ts';

/** Kinds of evidence that the sample reads. */
export type SampleKind = 'page' | 'text' | 'links' | 'fields';
type State = Checkpoint<SampleKind>;

/** A state or a link that is, or leads to, a mandatory page. */
interface Sign {
  readonly page: MandatoryPage;
  readonly checkpoint: State;
  readonly url: string;
  readonly quote?: string;
}

function sign(page: MandatoryPage, checkpoint: State, url: string, words = ''): Sign {
  const quote = quoteOf(words);
  return quote === '' ? { page, checkpoint, url } : { page, checkpoint, url, quote };
}

/** One password to type: two, or one said to be new, are on the way to an account. */
function asksPassword({ evidence: { fields } }: State): boolean {
  if (!fields.ok) return false;
  const passwords = fields.value.filter(({ type, visible }) => type === 'password' && visible);
  return passwords.length === 1 && passwords[0]?.autocomplete?.includes('new-password') !== true;
}

/** What a state says of itself, surest first: main heading, title, password, address. */
function signsOn(state: State): readonly Sign[] {
  const { page } = state.evidence;
  const heading = shownBlocks(state).find(({ role, level }) => role === 'heading' && level === 1)?.text ?? '';
  const title = page.ok ? page.value.title : '';
  const place = placeOf(state.url);
  const atAddress = place === undefined ? [] : [...pagesAt(place), ...(isRoot(place) ? (['home'] as const) : [])];
  return [
    ...pagesNamed(heading).map((found) => sign(found, state, state.url, heading)),
    // A site that gives all its pages the title of its home page would make each of them one.
    ...pagesTitled(title).flatMap((found) => (found === 'home' ? [] : [sign(found, state, state.url, title)])),
    ...(asksPassword(state) ? [sign('authentication', state, state.url)] : []),
    ...atAddress.map((found) => sign(found, state, state.url)),
  ];
}

/** Where a site links to its own pages, on whatever host: within the text, “Contact” on another host is somebody else’s. */
const around: ReadonlySet<LinkEvidence['region']> = new Set(['header', 'navigation', 'footer']);

function pagesOf({ text, href, region }: LinkEvidence, host: string | undefined): readonly MandatoryPage[] {
  const place = placeOf(href);
  if (place === undefined) return [];
  if (place.host !== host) return around.has(region) ? pagesNamed(text) : [];
  const byText = pagesNamed(text);
  if (byText.length > 0) return byText;
  return isRoot(place) ? ['home'] : pagesAt(place);
}

/** Kinds of links that may lead to a page; `#/contact` is an anchor and a route. */
const webLinks: ReadonlySet<LinkEvidence['kind']> = new Set(['page', 'anchor']);

/** Links of a state that lead elsewhere, to mandatory pages; those that are shown come first. */
function linksOn(state: State): readonly Sign[] {
  const { links } = state.evidence;
  if (!links.ok) return [];
  const here = placeOf(state.url);
  const leads = links.value.filter(
    ({ kind, region, href }) => webLinks.has(kind) && region !== 'consent' && placeOf(href)?.key !== here?.key,
  );
  const inOrder = [...leads.filter(({ visible }) => visible), ...leads.filter(({ visible }) => !visible)];
  return inOrder.flatMap((link) => pagesOf(link, here?.host).map((page) => sign(page, state, link.href, link.text)));
}

/** A state that answered with an error is not the page that was asked for. */
function isServed({ evidence: { page } }: State): boolean {
  return !page.ok || page.value.status === null || page.value.status < 400;
}

/** The states that a sign shows: an application of a single address is not the same page in all its states. */
function statesOf(signs: readonly Sign[]): readonly Sign[] {
  const quoted = signs.filter(({ quote }) => quote !== undefined);
  const best = quoted.length > 0 ? quoted : signs;
  return best.filter(({ checkpoint, url }) => checkpoint.name === best[0]?.checkpoint.name && url === best[0].url);
}

function pageFound(page: MandatoryPage, covered: readonly Sign[], linked: Sign | undefined): SamplePage {
  const signs = statesOf(covered);
  const status = signs.length > 0 ? 'covered' : linked === undefined ? 'not-found' : 'linked';
  const first = signs[0] ?? linked;
  if (first === undefined) return { page, status, checkpoints: [] };
  const checkpoints = new Set((signs.length > 0 ? signs : [first]).map(({ checkpoint }) => checkpoint.id));
  const quote = first.quote === undefined ? {} : { quote: first.quote };
  return { page, status, checkpoints: [...checkpoints], url: first.url, ...quote };
}

/** The states that the first link naming a page leads to. */
function reached(links: readonly Sign[], states: ReadonlyMap<string | undefined, readonly State[]>): readonly Sign[] {
  const link = links.find(({ url }) => states.has(placeOf(url)?.key));
  if (link === undefined) return [];
  const at = states.get(placeOf(link.url)?.key) ?? [];
  return at.map((state) => sign(link.page, state, state.url, link.quote));
}

/**
 * The seven mandatory pages of a sample: read, linked or not found among these states. `statement` is the address of the accessibility
 * statement when it is known otherwise.
 */
export function samplePages(states: readonly State[], statement?: string): readonly SamplePage[] {
  const served = states.filter(isServed);
  const told = Map.groupBy(served.flatMap(signsOn), ({ page }) => page);
  const links = Map.groupBy(states.flatMap(linksOn), ({ page }) => page);
  const byPlace = Map.groupBy(served, ({ url }) => placeOf(url)?.key);
  return mandatoryPages.map(({ page }) => {
    const leading = links.get(page) ?? [];
    const found = pageFound(page, [...(told.get(page) ?? []), ...reached(leading, byPlace)], leading[0]);
    return page === 'accessibility' && statement !== undefined ? withStatement(found, statement, byPlace) : found;
  });
}

/** The statement that other words led to completes what its own words did not tell. */
function withStatement(
  found: SamplePage,
  statement: string,
  states: ReadonlyMap<string | undefined, readonly State[]>,
): SamplePage {
  if (found.status === 'covered') return found;
  const read = states.get(placeOf(statement)?.key) ?? [];
  if (read[0] !== undefined)
    return { page: found.page, status: 'covered', checkpoints: read.map(({ id }) => id), url: read[0].url };
  return found.status === 'linked' ? found : { page: found.page, status: 'linked', checkpoints: [], url: statement };
}
