import type { BlockRole, Region } from '../../model/evidence.ts';
import type { NativePart } from './native.ts';
import type { SelectorsPart } from './selectors.ts';
import type { TextPart } from './text.ts';
import type { CollectOptions, RawBlock, RawHeading, RawLink } from './types.ts';

/** What holds at a place of the page. */
export interface Place {
  readonly shown: boolean;
  readonly disclosed: boolean;
  readonly region: Region;
  readonly role: BlockRole;
  readonly level?: number;
  readonly strong: boolean;
  /** Inside a heading, button or option: read in one go. */
  readonly whole: boolean;
  readonly link: Element | null;
  readonly lang: { readonly lang: string; readonly selector: string; characters: number } | null;
  readonly depth: number;
  /** Element whose block the text here belongs to. */
  readonly owner: Element;
}

interface Open {
  owner: Element;
  place: Place;
  text: string;
  /** Characters that stand inside `link`. */
  linked: number;
  link: Element | null;
  order: number;
  readonly links: RawLink[];
}

/** Gathers text into blocks: one is open at a time, others wait below it. */
export function blocksPart(kit: NativePart & TextPart & SelectorsPart, options: CollectOptions) {
  const done: RawBlock[] = [];
  const headings: RawHeading[] = [];
  const truncated = new Set<string>();
  const waiting: (Open | null)[] = [];
  let trail: readonly { readonly level: number; readonly text: string }[] = [];
  let last = 0;
  const nextOrder = (): number => last++;
  let open: Open | null = null;

  const start = (place: Place): void => {
    open = { owner: place.owner, place, text: '', linked: 0, link: null, order: -1, links: [] };
  };

  const roleOf = (from: Open, text: string): BlockRole => {
    const alone = from.link !== null && from.linked >= text.length && text !== '';
    const plain = from.place.role === 'paragraph' || from.place.role === 'text';
    return alone && plain ? 'link' : from.place.role;
  };

  const note = (level: number, text: string, from: Open): void => {
    headings.push({ level, text, visible: from.place.shown, selector: kit.selectorOf(from.owner), order: from.order });
    if (!from.place.shown && !from.place.disclosed) return;
    trail = [...trail.filter((above) => above.level < level), { level, text }];
  };

  const finished = (from: Open, text: string, above: readonly string[]): RawBlock => {
    const { place } = from;
    return {
      order: from.order,
      role: roleOf(from, text),
      ...(place.level === undefined ? {} : { level: place.level }),
      text: kit.cut(text, options.maxText),
      ...(place.lang === null ? {} : { lang: place.lang.lang }),
      visible: place.shown,
      ...(place.disclosed ? { disclosed: true } : {}),
      region: place.region,
      selector: kit.selectorOf(from.owner),
      headings: above,
      ...(place.shown ? { rect: kit.rectangle(from.owner) } : {}),
    };
  };

  /** Ends the open block, if it has text. */
  const flush = (): void => {
    if (open === null) return;
    const ended: Open = open;
    open = null;
    const text = kit.fold(ended.text);
    if (text === '') return;
    if (done.length >= options.maxBlocks) {
      truncated.add('text');
      return;
    }
    const above = trail.filter((each) => each.level < (ended.place.level ?? 7)).map((each) => each.text);
    if (ended.place.role === 'heading') note(ended.place.level ?? 2, kit.cut(text, 500), ended);
    if (text.length > options.maxText) truncated.add('text length');
    done.push(finished(ended, text, above));
    for (const link of ended.links) link.block = ended.order;
  };

  const add = (text: string, place: Place): void => {
    if (open === null) start(place);
    const current = open as unknown as Open;
    const seen = text.trim();
    if (seen !== '' && current.order < 0) current.order = nextOrder();
    if (current.text.length <= options.maxText + 10)
      current.text += text.length > options.maxText ? text.slice(0, options.maxText + 1) : text;
    if (seen !== '' && place.link !== null) {
      if (current.linked === 0 && kit.fold(current.text) === kit.fold(text)) current.link = place.link;
      if (current.link === place.link) current.linked = kit.fold(current.text).length;
    }
    if (place.lang !== null) place.lang.characters += seen.length;
  };

  /** Text of its own inside another: the block around goes on afterwards. */
  const push = (place: Place): void => {
    waiting.push(open);
    start(place);
  };
  const pop = (spaced: boolean): void => {
    flush();
    open = waiting.pop() ?? null;
    if (spaced && open !== null && open.text !== '') open.text += ' ';
  };

  /** The block that is open holds this link. */
  const hold = (link: RawLink, place: Place): void => {
    add('', place);
    open?.links.push(link);
  };

  /** Runs with a heading trail of its own: a footer is not under the last heading of the page's content. */
  const apart = (run: () => void): void => {
    const before = trail;
    trail = [];
    run();
    trail = before;
  };

  const ordered = (): readonly RawBlock[] => done.toSorted((a, b) => a.order - b.order);

  const endsLine = (): boolean => open !== null && /[.:;!?…]\s*$/.test((open as Open).text);
  const trailTexts = (): readonly string[] => trail.map((each) => each.text);
  return { start, flush, add, push, pop, hold, apart, ordered, endsLine, trailTexts, nextOrder, headings, truncated };
}

export type BlocksPart = ReturnType<typeof blocksPart>;
