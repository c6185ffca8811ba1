import type { NativePart } from './native.ts';
import type { TextPart } from './text.ts';
import type { VisibilityPart } from './visibility.ts';

/** Accessible names by the order of W3C accname 1.2 and HTML-AAM, without CSS-generated text. */
export function namesPart(kit: NativePart & TextPart & VisibilityPart) {
  const controls = new Set(['input', 'select', 'textarea']);
  const skipped = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object']);

  const children = function* (element: Element): Generator<Node> {
    const shadow = kit.shadowOf(element);
    const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
    if (assigned.length > 0) yield* assigned;
    else for (let at = kit.firstChild(shadow ?? element); at !== null; at = kit.nextSibling(at)) yield at;
  };

  const hidden = (element: Element): boolean => {
    const style = kit.styleOf(element);
    return style.display === 'none' || style.visibility !== 'visible' || kit.attribute(element, 'aria-hidden') === 'true';
  };

  const separated = (element: Element): boolean => !kit.isInline(kit.styleOf(element)) || kit.tag(element) === 'br';

  /** Name from content; `budget` bounds the nodes visited. */
  const content = (element: Element, budget: { nodes: number }, skip: (element: Element) => boolean): string => {
    let text = '';
    for (const child of children(element)) {
      budget.nodes -= 1;
      if (budget.nodes < 0) break;
      if (kit.nodeType(child) === 3) text += kit.rawText(child) ?? '';
      if (!(child instanceof Element)) continue;
      const tag = kit.tag(child);
      if (skipped.has(tag) || controls.has(tag) || hidden(child) || skip(child)) continue;
      const own = authored(child, tag) ?? content(child, budget, skip);
      text += separated(child) ? ` ${own} ` : own;
    }
    return text;
  };

  /** What the author wrote for this element instead of its content. */
  const authored = (element: Element, tag: string): string | undefined => {
    const label = kit.attribute(element, 'aria-label');
    if (label !== null && label.trim() !== '') return label;
    if (tag === 'img' || tag === 'area') return kit.attribute(element, 'alt') ?? kit.attribute(element, 'title') ?? '';
    if (tag !== 'svg') return undefined;
    const title = kit.all(element, 'title')[0];
    return title === undefined ? '' : (kit.rawText(title) ?? '');
  };

  const contentName = (element: Element, skip: (element: Element) => boolean = () => false): string =>
    kit.cut(kit.fold(content(element, { nodes: 2000 }, skip)), 2000);

  /** Name given by an ARIA reference or label, if any. Referred elements count even when hidden. */
  const ariaName = (element: Element): { readonly name: string; readonly from: 'aria-labelledby' | 'aria-label' } | undefined => {
    const parts = kit
      .referred(element, 'aria-labelledby')
      .map((target) => authored(target, kit.tag(target)) ?? contentName(target));
    const referred = kit.fold(parts.join(' '));
    if (referred !== '') return { name: kit.cut(referred, 2000), from: 'aria-labelledby' };
    const label = kit.fold(kit.attribute(element, 'aria-label') ?? '');
    return label === '' ? undefined : { name: kit.cut(label, 2000), from: 'aria-label' };
  };

  /** Name of a link, button, heading or landmark. */
  const nameOf = (element: Element): string => {
    const aria = ariaName(element);
    if (aria !== undefined) return aria.name;
    const tag = kit.tag(element);
    const own = authored(element, tag) ?? contentName(element);
    return kit.fold(own) === '' ? kit.fold(kit.attribute(element, 'title') ?? '') : kit.fold(own);
  };

  return { contentName, ariaName, nameOf, children };
}

export type NamesPart = ReturnType<typeof namesPart>;
