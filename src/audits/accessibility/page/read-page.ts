import type { Checkpoint, StepRecord } from '../../../model/journey.ts';
import type { Rect } from '../../../model/evidence.ts';
import { attribute, elementsOf, isElement, isText, parsePage, type PageElement } from '../../../language/html/tree.ts';

/** Kinds of evidence that the grid reads. */
export const gridRequires = ['axe', 'text', 'links', 'page', 'dom', 'fields', 'structure', 'attempt', 'notices'] as const;
export type GridKind = (typeof gridRequires)[number];
export type GridCheckpoint = Checkpoint<GridKind>;

/** The state with every kind that the grid reads: one that was not recorded (an older run, a page without notices) is a gap like another. */
export function withGaps(checkpoint: GridCheckpoint): GridCheckpoint {
  const recorded: Partial<GridCheckpoint['evidence']> = checkpoint.evidence;
  const missing = gridRequires.filter((kind) => recorded[kind] === undefined);
  if (missing.length === 0) return checkpoint;
  const gaps = Object.fromEntries(missing.map((kind) => [kind, { ok: false, error: 'not recorded' }]));
  return { ...checkpoint, evidence: { ...checkpoint.evidence, ...gaps } };
}

/** A state, parsed once: the elements of its snapshot in order, and what is asked of them again and again. */
export interface ReadPage {
  readonly checkpoint: GridCheckpoint;
  /** Every element, shadow roots and frames included, in the order of the page. */
  readonly elements: readonly PageElement[];
  /** Elements of some tags, in order. `frame` and `iframe` are `u-frame` in a snapshot. */
  tagged(...tags: readonly string[]): readonly PageElement[];
  /** Elements that carry an attribute. */
  having(name: string): readonly PageElement[];
  /** The element with this id in the document or shadow root of `from`. */
  byId(id: string, from: PageElement): PageElement | undefined;
  /** False when the snapshot or a list was cut at its bound: absence proves nothing then. */
  readonly whole: boolean;
  /** True for a page of a process: the person clicked, chose or typed to reach it. */
  readonly process: boolean;
  /** What the person did on the journey of this state, in order. */
  readonly steps: readonly StepRecord[];
}

const noElement: readonly PageElement[] = [];
const scopes = new Set(['u-shadow-root', 'u-frame']);

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** Parent element, or undefined at the top. */
export function parentOf(element: PageElement): PageElement | undefined {
  const { parent } = element;
  return parent !== null && isElement(parent) ? parent : undefined;
}

/** Ancestors, nearest first. */
export function* ancestorsOf(element: PageElement): Generator<PageElement> {
  for (let at = parentOf(element); at !== undefined; at = parentOf(at)) yield at;
}

/** Nearest ancestor (or the element itself when `self`) that satisfies the predicate. */
export function closest(element: PageElement, test: (candidate: PageElement) => boolean, self = false): PageElement | undefined {
  if (self && test(element)) return element;
  for (const at of ancestorsOf(element)) if (test(at)) return at;
  return undefined;
}

/** Child elements, in order. */
export function childrenOf(element: PageElement): readonly PageElement[] {
  return element.childNodes.filter(isElement);
}

/** Elements below, in order. */
export function descendantsOf(element: PageElement): Generator<PageElement> {
  return elementsOf(element.childNodes);
}

/** All text below, white space folded, at most 2,000 characters. Hidden text too: see `spokenText`. */
export function rawTextOf(element: PageElement): string {
  let text = '';
  const waiting = [...element.childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined && text.length < 4000; node = waiting.pop()) {
    if (isText(node)) text += node.data;
    else if (isElement(node) && node.name !== 'style' && node.name !== 'script')
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
        const child = node.childNodes[index];
        if (child !== undefined) waiting.push(child);
      }
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, 2000);
}

function scopeOf(element: PageElement): PageElement | undefined {
  return closest(element, ({ name }) => scopes.has(name));
}

/** Place on the picture, in CSS pixels, when the element has one. */
export function rectOf(element: PageElement): Rect | undefined {
  const numbers = (attribute(element, 'data-u-rect') ?? '').split(' ').map(Number);
  const [x, y, width, height] = numbers;
  if (numbers.length !== 4 || numbers.some(Number.isNaN)) return undefined;
  return { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 };
}

interface Indexes {
  readonly byTag: ReadonlyMap<string, readonly PageElement[]>;
  readonly byAttribute: ReadonlyMap<string, readonly PageElement[]>;
}

function indexesOf(elements: readonly PageElement[]): Indexes {
  const byTag = new Map<string, PageElement[]>();
  const byAttribute = new Map<string, PageElement[]>();
  for (const element of elements) {
    push(byTag, element.name, element);
    for (const name of Object.keys(element.attribs)) push(byAttribute, name, element);
  }
  return { byTag, byAttribute };
}

type Ids = ReadonlyMap<PageElement | undefined, ReadonlyMap<string, PageElement>>;

/** First element of each id, per document and shadow root. */
function idsOf(identified: readonly PageElement[]): Ids {
  const ids = new Map<PageElement | undefined, Map<string, PageElement>>();
  for (const element of identified) {
    const scope = scopeOf(element);
    const own = ids.get(scope) ?? new Map<string, PageElement>();
    ids.set(scope, own);
    const id = attribute(element, 'id') ?? '';
    if (!own.has(id)) own.set(id, element);
  }
  return ids;
}

/** The state, parsed. It is large: read what is needed of it and let it go before the next one. */
export function readPage(checkpoint: GridCheckpoint, process = false, steps: readonly StepRecord[] = []): ReadPage {
  const { dom, page } = checkpoint.evidence;
  const elements = [...elementsOf(dom.ok ? parsePage(dom.value) : [])];
  const { byTag, byAttribute } = indexesOf(elements);
  let ids: Ids | undefined;
  return {
    checkpoint,
    elements,
    tagged: (...tags) => {
      if (tags.length === 1) return byTag.get(tags[0] ?? '') ?? noElement;
      const wanted = new Set(tags);
      return tags.some((tag) => byTag.has(tag)) ? elements.filter(({ name }) => wanted.has(name)) : noElement;
    },
    having: (name) => byAttribute.get(name) ?? noElement,
    byId: (id, from) => {
      ids ??= idsOf(byAttribute.get('id') ?? noElement);
      return ids.get(scopeOf(from))?.get(id);
    },
    whole: dom.ok && page.ok && page.value.truncated.length === 0,
    process,
    steps,
  };
}
