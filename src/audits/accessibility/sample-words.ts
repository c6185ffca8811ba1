import { mandatoryPages } from '../../method/rgaa/sample-pages.ts';
import type { MandatoryPage } from '../../model/rgaa-sample.ts';
import { fold } from '../reading/fold.ts';
import { remember } from '../reading/remember.ts';

/** Longest text that is compared: titles and link texts that name a page are short. */
const longest = 300;

/** Letters and digits alone, so that “Plan du site”, `plan-du-site` and `planDuSite` are one. */
function squeeze(text: string): string {
  return fold(text.slice(0, longest)).replace(/[^a-z0-9]+/g, '');
}

const wordsOf = mandatoryPages.flatMap(({ page, words }) => words.split('|').map((word) => ({ word: squeeze(word), page })));

const byWords: ReadonlyMap<string, readonly MandatoryPage[]> = new Map(
  [...Map.groupBy(wordsOf, ({ word }) => word)].map(([word, same]) => [word, [...new Set(same.map(({ page }) => page))]]),
);

/** Parts of “Contact - Service | Site”, “Accessibilité : non conforme”, “Foire aux questions (FAQ)”, “Connexion / Inscription”. */
function partsOf(text: string): readonly string[] {
  return text
    .slice(0, longest)
    .split(/[|:·•»>–—(]| [-/] /)
    .map(squeeze)
    .filter((part) => part !== '');
}

const named = (words: string | undefined): readonly MandatoryPage[] => byWords.get(words ?? '') ?? [];

/** Pages that a link text or a heading names: by its whole, or by what it begins with. */
export function pagesNamed(text: string): readonly MandatoryPage[] {
  const whole = named(squeeze(text));
  return whole.length > 0 ? whole : named(partsOf(text)[0]);
}

/** Pages that a title names, which sites write before their own name or after it. */
export function pagesTitled(title: string): readonly MandatoryPage[] {
  const first = pagesNamed(title);
  return first.length > 0 ? first : named(partsOf(title).at(-1));
}

/** An address that can be compared, and what it says. */
interface Place {
  /** Without fragment (unless it is a route), final slash nor differences of writing. */
  readonly key: string;
  readonly host: string;
  /** Parts of the path, or of the route in the fragment. */
  readonly path: readonly string[];
  readonly query: string;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function readPlace(address: string): Place | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const { protocol, host, pathname, search, hash } = new URL(address);
  const route = /^#!?\//.test(hash) ? hash.replace(/^#!?/, '') : '';
  const path = `${pathname}${route}`.split('/').filter((part) => part !== '');
  return { key: `${protocol}//${host}/${path.join('/')}${search}`, host, path, query: search };
}

/** The address as a place; undefined when it is not one of the web. The same links come back on every state. */
export const placeOf: (address: string) => Place | undefined = remember(readPlace);

/** Pages that the end of an address names, near the root of its site: `/fr/nous-contacter.html`, not `/logement/locataires/aide`. */
export function pagesAt({ path }: Place): readonly MandatoryPage[] {
  if (path.length > 2) return [];
  return named(squeeze(decoded(path.at(-1) ?? '').replace(/\.(?:html?|php|aspx?|jsp|do|xhtml)$/i, '')));
}

/** True for the root of a site, in one language or not. */
export function isRoot({ path, query }: Place): boolean {
  const inside = path.filter((part) => !/^(?:index|default|home)\.(?:html?|php|aspx?|jsp)$/i.test(part));
  return query === '' && (inside.length === 0 || (inside.length === 1 && /^(?:fr|en)$/i.test(inside[0] ?? '')));
}
