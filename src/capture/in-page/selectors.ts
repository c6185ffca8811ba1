import type { NativePart } from './native.ts';

/** Unique, readable selectors, stable when the rest of the page moves: id, test id, else a path from the nearest of these. */
export function selectorsPart(kit: NativePart) {
  const known = new Map<Element, string>();
  const ranks = new Map<Element, number>();

  /** Ids that look made by a program change at each visit: `:r3:`, `ember1234`, `input-7f3a9c2e`, `field_1699999999`. */
  const generated = (id: string): boolean =>
    id.length > 60 || /[:\s]|\d{5,}|^\d+$|^(ember|react|radix|mui|headlessui|ng-|__)|[0-9a-f]{8,}/i.test(id);

  const unique = (element: Element, selector: string): boolean => {
    const root = kit.rootOf(element);
    if (root instanceof Document) return Document.prototype.querySelectorAll.call(root, selector).length === 1;
    return root instanceof ShadowRoot && DocumentFragment.prototype.querySelectorAll.call(root, selector).length === 1;
  };

  const anchor = (element: Element): string | undefined => {
    const id = kit.attribute(element, 'id');
    if (id !== null && id !== '' && !generated(id)) {
      const selector = `#${CSS.escape(id)}`;
      if (unique(element, selector)) return selector;
    }
    const testId = kit.attribute(element, 'data-testid');
    if (testId === null || testId === '' || testId.length > 80) return undefined;
    const selector = `[data-testid="${CSS.escape(testId)}"]`;
    return unique(element, selector) ? selector : undefined;
  };

  /** Ranks all the children of a parent at once: asking each for its own would be quadratic. */
  const rankSiblings = (element: Element): void => {
    const counts = new Map<string, number>();
    let first = element;
    for (let at = kit.previousElement(element); at !== null; at = kit.previousElement(at)) first = at;
    for (let at: Element | null = first; at !== null; at = kit.nextElement(at)) {
      const tag = kit.tag(at);
      const count = (counts.get(tag) ?? 0) + 1;
      counts.set(tag, count);
      ranks.set(at, count);
    }
  };

  const step = (element: Element): string => {
    if (!ranks.has(element)) rankSiblings(element);
    return `${CSS.escape(kit.tag(element))}:nth-of-type(${ranks.get(element) ?? 1})`;
  };

  const build = (element: Element, depth: number): string => {
    const direct = anchor(element);
    const parent = kit.parentNode(element);
    const inShadow = kit.rootOf(element) instanceof ShadowRoot;
    const host = inShadow ? (kit.rootOf(element) as ShadowRoot).host : null;
    if (direct !== undefined) return host === null ? direct : `${selectorOf(host, depth + 1)} >> ${direct}`;
    const tag = kit.tag(element);
    if (parent instanceof ShadowRoot) return `${selectorOf(parent.host, depth + 1)} >> ${step(element)}`;
    if (!(parent instanceof Element) || depth > 200) return CSS.escape(tag);
    if (tag === 'body' || tag === 'head') return tag;
    return `${selectorOf(parent, depth + 1)} > ${step(element)}`;
  };

  const selectorOf = (element: Element, depth = 0): string => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const selector = build(element, depth);
    known.set(element, selector);
    return selector;
  };

  return { selectorOf, generated };
}

export type SelectorsPart = ReturnType<typeof selectorsPart>;
