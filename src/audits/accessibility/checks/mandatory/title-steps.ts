import { attribute } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { pageAddress } from '../../../reading/page-address.ts';
import type { ReadPage } from '../../page/read-page.ts';
import { wordsOf } from '../../page/words.ts';
import { journeyCheck, type JourneyCheck, type Kept, type PlacedHit } from '../check.ts';
import { partsOf } from './title-words.ts';
import { firstHeadings, titleOf } from './titles.ts';

interface Titled {
  readonly title: string;
  readonly address: string;
  /** First titles of the page, folded. */
  readonly headings: string;
  /** Names of the fields shown: two steps of a form differ by them when their titles do not. */
  readonly fields: string;
}

type State = Kept<Titled | undefined> & { readonly kept: Titled };

function read(page: ReadPage): Titled | undefined {
  const title = titleOf(page);
  const { checkpoint } = page;
  if (title === undefined || title === '' || checkpoint.kind === 'error') return undefined;
  const names = page.tagged('input', 'select', 'textarea').flatMap((field) => {
    const hidden = attribute(field, 'type')?.toLowerCase() === 'hidden' || attribute(field, 'data-u-visible') === 'false';
    return hidden ? [] : [attribute(field, 'name') ?? attribute(field, 'id') ?? ''];
  });
  const fields = [...new Set(names)]
    .filter((name) => name !== '')
    .toSorted()
    .slice(0, 100)
    .join(' ');
  return { title, address: pageAddress(checkpoint.url), headings: firstHeadings(page).slice(0, 5).join(' | '), fields };
}

const isRead = (state: Kept<Titled | undefined>): state is State => state.kept !== undefined;

const isDisjoint = (one: string, other: string): boolean => {
  const names = new Set(one.split(' '));
  return one !== '' && other !== '' && other.split(' ').every((name) => !names.has(name));
};

const host = (address: string): string => URL.parse(address)?.host ?? '';
const path = (address: string): string => URL.parse(address)?.pathname ?? address;

/** Two pages for certain: another address and another first title, or another address and other fields altogether. */
function certainlyTwo(one: Titled, other: Titled): boolean {
  if (path(one.address) === path(other.address)) return false;
  if (one.headings !== '' && other.headings !== '' && one.headings !== other.headings) return true;
  return isDisjoint(one.fields, other.fields);
}

/** Two views that may be two steps: the first title or all the fields changed, at the same address. */
function maybeTwo(one: Titled, other: Titled): boolean {
  const titled = one.headings !== '' && other.headings !== '' && one.headings !== other.headings;
  return titled || isDisjoint(one.fields, other.fields);
}

function shared(states: readonly Kept<Titled | undefined>[]): readonly PlacedHit[] {
  const groups = Map.groupBy(states.filter(isRead), ({ kept }) => `${host(kept.address)} ${kept.title}`);
  return [...groups.values()].flatMap((same) =>
    same.flatMap(({ checkpoint, kept }): readonly PlacedHit[] => {
      const twin = same.some((other) => certainlyTwo(kept, other.kept));
      if (!twin && !same.some((other) => maybeTwo(kept, other.kept))) return [];
      return [{ checkpoint: checkpoint.id, quote: kept.title, ...(twin ? {} : { doubtful: true as const }) }];
    }),
  );
}

const sameTitle: JourneyCheck = journeyCheck<Titled | undefined>({
  id: 'same-title-on-two-pages',
  criterion: '8.6',
  tests: ['8.6.1'],
  wcag: ['2.4.2'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'Cette page a le même titre qu’une autre, qui dit autre chose : nommez dans chaque titre l’étape ou le contenu de la page.',
    'This page has the same title as another one that says something else: name in each title the step or the content of the page.',
  ),
  keep: read,
  across: shared,
});

const home = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?|accueil\/?|home\/?|index(?:\.\w{2,5})?|default(?:\.\w{2,5})?)?$/i;

/** Last or first parts that close the titles of at least two other pages: the name of the site. */
function siteNames(states: readonly State[]): ReadonlySet<string> {
  const titles = new Set(states.map(({ kept }) => kept.title));
  const pagesOf = new Map<string, number>();
  for (const title of titles) {
    const parts = partsOf(title).map(wordsOf);
    if (parts.length < 2) continue;
    for (const name of new Set([parts.at(-1) ?? '', parts[0] ?? ''])) pagesOf.set(name, (pagesOf.get(name) ?? 0) + 1);
  }
  return new Set([...pagesOf].filter(([name, pages]) => name !== '' && pages >= 2).map(([name]) => name));
}

const siteOnly: JourneyCheck = journeyCheck<Titled | undefined>({
  id: 'title-is-site-name',
  criterion: '8.6',
  tests: ['8.6.1'],
  wcag: ['2.4.2'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'Le titre de cette page n’est que le nom du site : ajoutez devant ce que contient la page.',
    'The title of this page is only the name of the site: put before it what the page holds.',
  ),
  keep: read,
  across: (all) => {
    const states = all.filter(isRead);
    const names = siteNames(states);
    return states.flatMap(({ checkpoint, kept }): readonly PlacedHit[] => {
      const title = wordsOf(kept.title);
      const isHome = home.test(path(kept.address));
      if (!names.has(title) || isHome || kept.headings === '' || kept.headings === title) return [];
      return [{ checkpoint: checkpoint.id, quote: kept.title }];
    });
  },
});

/** Titles of the pages of a procedure, compared. */
export const titleJourneyChecks: readonly JourneyCheck[] = [sameTitle, siteOnly];
