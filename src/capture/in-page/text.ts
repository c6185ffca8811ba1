import type { NativePart } from './native.ts';

/** White space, words and lookups shared by the other parts. */
export function textPart(kit: NativePart) {
  const fold = (text: string): string => text.replace(/[\s\u00a0\u202f\u200b\ufeff]+/g, ' ').trim();
  const cut = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

  /** Class and id as one bounded string, `` for none. */
  const marks = (element: Element): string => {
    const text = `${kit.attribute(element, 'class') ?? ''} ${kit.attribute(element, 'id') ?? ''}`;
    return text.length > 400 ? text.slice(0, 400) : text;
  };

  const byId = (near: Element, id: string): Element | null => {
    if (id === '') return null;
    const root = kit.rootOf(near);
    if (root instanceof Document) return Document.prototype.getElementById.call(root, id);
    if (root instanceof ShadowRoot) return DocumentFragment.prototype.getElementById.call(root, id);
    return null;
  };

  /** Elements that an IDREFS attribute points at, in order; at most 20. */
  const referred = (element: Element, attribute: string): readonly Element[] => {
    const ids = (kit.attribute(element, attribute) ?? '').slice(0, 2000).split(/\s+/).slice(0, 20);
    return ids.map((id) => byId(element, id)).filter((found) => found !== null);
  };

  const rectangle = (element: Element) => {
    const box = kit.rectOf(element);
    const round = (value: number): number => Math.round(value * 10) / 10;
    return {
      x: round(box.x + window.scrollX),
      y: round(box.y + window.scrollY),
      width: round(box.width),
      height: round(box.height),
    };
  };

  return { fold, cut, marks, byId, referred, rectangle };
}

export type TextPart = ReturnType<typeof textPart>;
