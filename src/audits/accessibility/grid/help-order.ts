import type { LinkEvidence } from '../../../model/evidence.ts';
import { fold } from '../../reading/fold.ts';
import type { GridCheckpoint } from '../page/read-page.ts';

/** Links to help, as WCAG 3.2.6 lists it: contact details, a way to contact somebody, help to help oneself. */
const help =
  /^(?:(?:nous )?contacter?|contact(?:ez)?(?:[ -]nous)?|contact us|aide(?: et contact| & contact)?|help|assistance|support|faq|foire aux questions|questions frequentes)$/;

/** Characters of a name; links of a page that are read. */
const longest = 60;
const linksRead = 400;

interface Way {
  readonly name: string;
  readonly region: LinkEvidence['region'];
}

/** Ways to get help of a state, in order; one that stands twice is left out: nobody can tell which is which. */
function waysOf({ evidence }: GridCheckpoint): readonly Way[] {
  if (!evidence.links.ok) return [];
  const ways = evidence.links.value.slice(0, linksRead).flatMap(({ text, kind, visible, region, frame }): readonly Way[] => {
    const name = fold(text.normalize('NFC').slice(0, longest)).trim();
    const helps = help.test(name) || kind === 'tel' || kind === 'mailto';
    return visible && frame === undefined && helps ? [{ name, region }] : [];
  });
  const counts = Map.groupBy(ways, ({ name }) => name);
  return ways.filter(({ name }) => counts.get(name)?.length === 1);
}

const ends = new Set(['header', 'footer']);

/** True when a way to get help went from header to footer, or two of them changed places. */
function differs(one: readonly Way[], other: readonly Way[]): boolean {
  const regions = new Map(other.map(({ name, region }) => [name, region]));
  const common = one.filter(({ name }) => regions.has(name));
  const order = other.filter(({ name }) => common.some((way) => way.name === name));
  if (common.some(({ name }, rank) => order[rank]?.name !== name)) return true;
  return common.some(({ name, region }) => {
    const there = regions.get(name);
    return there !== undefined && there !== region && ends.has(region) && ends.has(there);
  });
}

/** Pages of one site and condition on which help is not where it is on the first of them that has it: for a person to look at (WCAG 3.2.6). */
export function helpMoved(states: readonly GridCheckpoint[]): number {
  const sets = new Map<string, Map<string, readonly Way[]>>();
  for (const state of states) {
    const url = URL.canParse(state.url) ? new URL(state.url) : undefined;
    const ways = waysOf(state);
    if (state.kind === 'error' || url === undefined || ways.length === 0) continue;
    const set = `${state.condition} ${url.host}`;
    const pages = sets.get(set) ?? new Map<string, readonly Way[]>();
    sets.set(set, pages);
    if (!pages.has(url.pathname)) pages.set(url.pathname, ways);
  }
  return [...sets.values()].reduce((sum, pages) => {
    const [first, ...others] = pages.values();
    return sum + (first === undefined ? 0 : others.filter((ways) => differs(first, ways)).length);
  }, 0);
}
